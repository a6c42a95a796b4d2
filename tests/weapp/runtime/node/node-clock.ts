import { clearTimeout, setTimeout } from 'node:timers'
import type { Clock } from '../clock'

/** Real timers, even where a test fakes the global ones; `stopAll` lets the process end. */
export function createNodeClock(): Clock & { stopAll(): void } {
  const live = new Map<number, NodeJS.Timeout>()
  let last = 0
  const stop = (handle: number) => {
    clearTimeout(live.get(handle))
    live.delete(handle)
  }
  return {
    now: () => performance.now(),
    start(run, milliseconds) {
      last += 1
      const handle = last
      const fire = () => {
        live.delete(handle)
        run()
      }
      live.set(handle, setTimeout(fire, milliseconds))
      return handle
    },
    stop,
    stopAll() {
      for (const handle of [...live.keys()]) stop(handle)
    },
  }
}
