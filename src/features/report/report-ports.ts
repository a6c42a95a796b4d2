import type { Receipt, ReportSubmit } from '@/contract/report'
import type { Who } from '@/platform/session'
import type { SmallStorage } from '@/platform/storage-type'

/** What the draft and the outbox need of the phone; `reporting.ts` hands in the real thing. */
export type ReportPorts = {
  readonly storage: SmallStorage
  readonly newId: () => string
  readonly now: () => number
  readonly who: () => Who
  readonly isOnline: () => boolean
  /** Both throw as `api` does. Doing either again with the same id changes nothing. */
  readonly uploadPhoto: (photoId: string) => Promise<void>
  readonly submit: (input: ReportSubmit) => Promise<Receipt>
  readonly deletePhoto: (photoId: string) => Promise<void>
  readonly exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>
  /** Runs something after so many milliseconds; answers how to call it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void
}
