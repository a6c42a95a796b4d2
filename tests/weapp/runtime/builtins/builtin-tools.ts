import type { Core } from '../core'
import type { Navigation } from '../pages/navigation'
import type { Answers } from '../wx/answers'
import type { Files } from '../wx/files'
import type { Network } from '../wx/network'
import type { Privacy } from '../wx/privacy'
import type { Builtin } from './builtin'

/** What built-in components reach beyond themselves. */
export interface BuiltinTools {
  core: Core
  answers: Answers
  files: Files
  navigation: Navigation
  network: Network
  privacy: Privacy
  /** Asks the page on top for its share card. */
  share(from: 'button' | 'menu', button?: Builtin): unknown
}

/** Gives a built-in its behaviour, once it is on screen. */
export type Behave = (builtin: Builtin, tools: BuiltinTools) => void
