import type { GeneralBackendContext } from 'glass-easel'
import type { Builtin } from './builtins/builtin'
import type { Clock } from './clock'
import type { Journal } from './journal'
import type { LogicTimers } from './logic/timers'
import type { MiniPackage } from './package/types'
import type { OpenPage } from './pages/page'
import type { Realm } from './realm'
import type { GeElement } from './view/glass-easel'

export interface Rect {
  left: number
  top: number
  width: number
  height: number
}

/** What a platform is told once, when a host starts. */
export interface PlatformTools {
  pkg: MiniPackage
  timers: LogicTimers
  journal: Journal
  onError: (where: string, error: unknown) => void
  /** The screen's own controls, which a person can touch outside the page. */
  controls: {
    back(): void
    tapTab(path: string): void
    reachBottom(): void
    scrolled(top: number): void
    /** A finger touched anything. */
    touched(): void
  }
  /** A file of the phone, for showing a picture. */
  readFile(path: string): Uint8Array | undefined
}

/** What differs between Node (no screen) and Chromium (a real one). */
export interface Platform {
  viewport: { width: number; height: number }
  clock: Clock
  /** Runs something in a task of its own: one crossing of the bridge. */
  hop(run: () => void): void
  /** The world the mini-program's code runs in. */
  realm: Realm
  /** Called once before any code of the mini-program runs. */
  start(tools: PlatformTools): void
  /** Makes a function of a script's source, with the world's missing globals really missing. */
  compile(parameters: string[], source: string, file: string): (...values: unknown[]) => unknown
  createBackend(): GeneralBackendContext
  mount(page: OpenPage): void
  show(page: OpenPage, screen: { isTab: boolean; canGoBack: boolean }): void
  unmount(page: OpenPage): void
  rectOf(element: GeElement): Rect
  scrollTo(top: number): void
  setTitle(title: string): void
  /** Shows something over the page, such as a toast or a modal; returns how to take it away. */
  overlay(overlay: Overlay): () => void
  /** Gives a built-in component its look and its real controls. */
  dress?(builtin: Builtin): void
  dispose(): void
}

export interface Overlay {
  kind: 'toast' | 'loading' | 'modal' | 'sheet'
  title: string
  text?: string
  choices?: { label: string; choose(): void }[]
}
