/** The three doors of the cloud that a phone may knock at; `jobs` is for machines. */
export type Door = 'resident' | 'staff'

/** What the cloud said: an HTTP status and, where it spoke JSON, its body. */
export type Answer = { readonly status: number; readonly body: unknown }

export type Ask = {
  readonly door: Door
  /** `['report', 'submit']` for `report.submit`. */
  readonly path: readonly string[]
  readonly input: unknown
  /** Who asks, over HTTP; on CloudBase the caller's OPENID travels by itself. */
  readonly token: string | null
  readonly signal?: AbortSignal | undefined
}

/** One photo on its way, over HTTP. */
export type FileAsk = {
  readonly door: Door
  readonly path: readonly string[]
  readonly photoId: string
  readonly token: string | null
}

/** How long a phone waits, in milliseconds, before it says TIMEOUT. A photo on a slow network takes longer. */
export const PATIENCE = { ask: 15_000, file: 60_000 } as const
