import type { Root } from 'glass-easel-miniprogram-adapter'
import type { Instance } from '../logic/set-data'
import type { EventChannel } from './event-channel'

/** A page on the stack, or a tab kept alive beside it. */
export interface OpenPage {
  id: number
  path: string
  query: Record<string, string>
  root: Root
  instance: Instance
  shown: boolean
  ready: boolean
  /** To the page that opened this one with `navigateTo`. */
  opener: EventChannel
}
