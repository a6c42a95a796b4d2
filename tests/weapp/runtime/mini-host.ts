import type { ApiCall, Journal } from './journal'
import type { Bridge } from './lane'
import type { Routes } from './package/routes'
import type { MiniPackage } from './package/types'
import type { SettleOptions } from './settle'
import type { Query } from './view/find'
import type { ScreenElement } from './view/screen-element'
import type { Phone } from './wiring'
import type { Answer } from './wx/answers'
import type { Device } from './wx/device'
import type { Dialog } from './wx/dialogs'
import type { Network } from './wx/network'
import type { Privacy } from './wx/privacy'

/** A phone with the mini-program on it, as a journey holds it. What a person does resolves once all is quiet. */
export interface MiniHost {
  readonly pkg: MiniPackage
  readonly routes: Routes
  readonly journal: Journal
  readonly phone: Phone
  readonly device: Device
  readonly network: Network
  readonly privacy: Privacy
  /** The two lanes between logic and view; `bridge.toView.hold()` makes the view slow. */
  readonly bridge: Bridge

  /** Starts the app, on its first page or at `url` (`/pages/x/index?id=1`). */
  launch(url?: string, scene?: number): Promise<void>
  /** Closes all pages and opens another. */
  open(url: string): Promise<void>

  /** The first element the query names; throws, with the words on screen, where there is none. */
  find(query: Query): ScreenElement
  findAll(query: Query): ScreenElement[]
  has(query: Query): boolean
  /** All words on the page on top. */
  text(): string
  page(): { path: string; query: Record<string, string> }
  /** Paths of the open pages, the bottom one first. */
  pages(): string[]
  /** Nodes and depth of the page on top. */
  tree(): { nodes: number; depth: number; mostChildren: number }

  tap(query: Query): Promise<void>
  longPress(query: Query): Promise<void>
  /** Types letter by letter, each after the last has settled. */
  type(query: Query, text: string): Promise<void>
  enter(query: Query, text: string): Promise<void>
  pick(query: Query, choice: unknown): Promise<void>
  back(): Promise<void>
  /** Taps a tab by its words. */
  tapTab(text: string): Promise<void>
  pullDown(): Promise<void>
  reachBottom(): Promise<void>
  scrollTo(top: number): Promise<void>
  /** Shares from the menu and gives the card. */
  share(): Promise<unknown>
  background(): Promise<void>
  foreground(): Promise<void>
  changeTheme(theme: Device['theme']): Promise<void>
  /** Something WeChat tells by `wx.onX`; `event` is the name without "on". */
  emit(event: string, value?: unknown): Promise<void>

  /** Says what WeChat, the person or the cloud answers when an API is called. */
  answer<Name extends string>(name: Name, answer: Answer<Name>): void
  /** The person picks these pictures whenever the mini-program asks for some. */
  pickPictures(pictures: Uint8Array[]): void
  /** The question on screen, if any. */
  dialog(): Dialog | undefined
  /** Chooses in the question on screen. */
  choose(label: string): Promise<void>
  calls(name: string): ApiCall[]

  settle(options?: SettleOptions): Promise<void>
  /** Waits for something that takes longer than `settle` waits, such as a timer of a second. */
  until<Value>(what: string, check: () => Value, limit?: number): Promise<NonNullable<Value>>

  /** What is wrong so far, one line each; empty after a clean run. */
  complaints(): string[]
  /** Throws with every complaint, if there is any. */
  assertClean(): void
  /** Stops all timers and forgets the app. One host at a time. */
  dispose(): void
}
