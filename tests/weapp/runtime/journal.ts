import type { Problem } from './package/types'

/** One `setData` that crossed from logic to view. */
export interface SetDataRecord {
  /** The page on top when it was sent. */
  page: string
  /** The page or component that sent it. */
  sender: string
  paths: string[]
  /** UTF-8 bytes of the JSON that crossed. */
  bytes: number
}

/** One call of a `wx` function, with its options as they crossed. */
export interface ApiCall {
  name: string
  options: Record<string, unknown>
}

/** Everything that happened in one host; tests read it, only the host writes it. */
export interface Journal {
  errors: string[]
  consoleErrors: string[]
  consoleWarnings: string[]
  /** What the component framework warns of: wrong property types, unknown events and the like. */
  viewWarnings: string[]
  /** Names of `wx` functions called that neither the host nor the test answers. */
  unanswered: string[]
  calls: ApiCall[]
  setData: SetDataRecord[]
  toasts: string[]
  /** Share cards the mini-program handed over, in order. */
  shares: unknown[]
  /** Taps on `open-type` buttons the host leaves to WeChat, such as `contact`. */
  openTypes: string[]
}

/** An empty journal. */
export function createJournal(): Journal {
  return {
    errors: [],
    consoleErrors: [],
    consoleWarnings: [],
    viewWarnings: [],
    unanswered: [],
    calls: [],
    setData: [],
    toasts: [],
    shares: [],
    openTypes: [],
  }
}

/** What keeps a run from being clean, one line each. Console warnings are only kept, as WeChat shows them to no one. */
export function complaintsOf(journal: Journal, problems: Problem[]): string[] {
  return [
    ...problems.map(({ file, message }) => `package: ${file}: ${message}`),
    ...journal.errors.map((line) => `error: ${line}`),
    ...journal.consoleErrors.map((line) => `console.error: ${line}`),
    ...journal.viewWarnings.map((line) => `view: ${line}`),
    ...journal.unanswered.map((name) => `unanswered: wx.${name}`),
  ]
}
