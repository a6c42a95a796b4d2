import type { createReporting } from '@/features/report/create-reporting'

/** One run of the app. It is killed at the write at which `writesLeft` is 0, and that write does not happen. */
export type Life = { alive: boolean; writesLeft: number }

export type Tab = { readonly life: Life; readonly reporting: ReturnType<typeof createReporting> }

/** Thrown into whatever a killed tab was doing. */
export class Killed extends Error {}

/** Does something in a tab that may be killed in the middle of it. */
export const attempt = <T>(doing: () => T): T | null => {
  try {
    return doing()
  } catch (error) {
    if (error instanceof Killed) return null
    throw error
  }
}

export const never = <T>(): Promise<T> => new Promise(() => undefined)
