import type { Clock } from './clock'
import type { Bridge } from './lane'
import type { LogicTimers } from './logic/timers'

/** What is under way outside the bridge: API calls not yet answered, renders not yet done. */
export interface Work {
  /** Marks something as begun; call what it returns once it is done. */
  begin(what: string): () => void
  underWay(): string[]
}

/** An empty list of work. */
export function createWork(): Work {
  const live = new Map<number, string>()
  let last = 0
  return {
    begin(what) {
      last += 1
      const id = last
      live.set(id, what)
      return () => live.delete(id)
    },
    underWay: () => [...live.values()],
  }
}

interface Quiet {
  bridge: Bridge
  work: Work
  timers: LogicTimers
  clock: Clock
  hop: (run: () => void) => void
}

export interface SettleOptions {
  /** One-shot timers due this soon are waited for; later ones are not. */
  timersWithin?: number
  /** How long to wait at most before failing. */
  limit?: number
}

const QUIET_TURNS = 3

/** Waits until nothing is under way: no message, no API call, no timer about to fire. */
export async function settle(parts: Quiet, options: SettleOptions = {}): Promise<void> {
  const { timersWithin = 100, limit = 10_000 } = options
  const startedAt = parts.clock.now()
  let quietTurns = 0
  while (quietTurns < QUIET_TURNS) {
    const waiting = whatIsLeft(parts, timersWithin)
    quietTurns = waiting.length ? 0 : quietTurns + 1
    if (waiting.length && parts.clock.now() - startedAt > limit)
      throw new Error(`The mini-program did not settle in ${limit} ms: ${waiting.join(', ')}`)
    await (waiting.length ? pause(parts.clock, 1) : new Promise<void>(parts.hop))
  }
}

/** Resolves after so many milliseconds of real time. */
export function pause(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.start(resolve, milliseconds)
  })
}

function whatIsLeft({ bridge, work, timers }: Quiet, timersWithin: number): string[] {
  const left = work.underWay()
  if (bridge.toView.pending) left.push(`${bridge.toView.pending} messages to the view`)
  if (bridge.toLogic.pending) left.push(`${bridge.toLogic.pending} messages to the logic`)
  const due = timers.dueWithin(timersWithin)
  if (due) left.push(`${due} timers`)
  return left
}
