import type { Clock } from '../clock'

type Run = (...values: unknown[]) => void

/** The timers of the logic layer: ids are numbers, as in WeChat, and all end with the host. */
export interface LogicTimers {
  setTimeout(run: Run, milliseconds?: number, ...values: unknown[]): number
  setInterval(run: Run, milliseconds?: number, ...values: unknown[]): number
  clearTimeout(id?: number): void
  clearInterval(id?: number): void
  /** How many one-shot timers will fire within so many milliseconds. */
  dueWithin(milliseconds: number): number
  clearAll(): void
}

interface Live {
  handle: number
  dueAt: number
  repeats: boolean
}

/** Timers for the logic layer; what a callback throws goes to `onError`. */
export function createTimers(clock: Clock, onError: (error: unknown) => void): LogicTimers {
  const live = new Map<number, Live>()
  let lastId = 0

  function start(id: number, run: () => void, wait: number, repeats: boolean) {
    const fire = () => {
      if (repeats) start(id, run, wait, true)
      else live.delete(id)
      try {
        run()
      } catch (error) {
        onError(error)
      }
    }
    live.set(id, { handle: clock.start(fire, wait), dueAt: clock.now() + wait, repeats })
  }

  function add(repeats: boolean): LogicTimers['setTimeout'] {
    return (run, milliseconds = 0, ...values) => {
      lastId += 1
      start(lastId, () => run(...values), Math.max(0, Number(milliseconds) || 0), repeats)
      return lastId
    }
  }

  function clear(id?: number) {
    const timer = id === undefined ? undefined : live.get(id)
    if (id === undefined || !timer) return
    clock.stop(timer.handle)
    live.delete(id)
  }

  return {
    setTimeout: add(false),
    setInterval: add(true),
    clearTimeout: clear,
    clearInterval: clear,
    dueWithin(milliseconds) {
      const limit = clock.now() + milliseconds
      return [...live.values()].filter((timer) => !timer.repeats && timer.dueAt <= limit).length
    },
    clearAll() {
      for (const id of [...live.keys()]) clear(id)
    },
  }
}
