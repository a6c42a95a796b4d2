/** The real timers of the platform, out of reach of the mini-program and of fake timers. */
export interface Clock {
  now(): number
  start(run: () => void, milliseconds: number): number
  stop(handle: number): void
}
