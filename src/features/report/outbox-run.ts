import type { OutboxItem } from './outbox-item'
import { sendItem } from './outbox-send'
import type { OutboxStore } from './outbox-store'
import type { ReportPorts } from './report-ports'

/** Milliseconds: never sooner than this by itself, whatever an item says. */
const SOONEST = 1000

type State = { run: Promise<void> | null; isWanted: boolean; callOff: () => void }

/** Sends what is due: one run at a time in this app, and one among all tabs. */
export const createRunner = (ports: ReportPorts, box: OutboxStore) => {
  const state: State = { run: null, isWanted: false, callOff: () => undefined }

  const waiting = (): readonly OutboxItem[] =>
    box.all().filter((item) => item.state === 'waiting' && item.who === ports.who())

  const drain = async () => {
    const tried = new Set<string>()
    // Oldest first, and looked up anew each time: another tab may have sent it meanwhile.
    const next = () =>
      [...waiting()].reverse().find(({ id, nextTryAt }) => !tried.has(id) && nextTryAt <= ports.now())
    for (let item = next(); item; item = next()) {
      tried.add(item.id)
      await sendItem(ports, item, box.step).finally(box.rest)
    }
    box.trim()
  }

  const schedule = () => {
    state.callOff()
    const soonest = Math.min(...waiting().map(({ nextTryAt }) => nextTryAt))
    if (!Number.isFinite(soonest) || !ports.isOnline()) return
    state.callOff = ports.later(() => void run(), Math.max(SOONEST, soonest - ports.now()))
  }

  const finish = () => {
    state.run = null
    if (state.isWanted) return run()
    schedule()
  }

  /** Whoever asks while a run is on gets another one after it, so nothing that came in between is forgotten. */
  const run = (): Promise<void> => {
    if (state.run) {
      state.isWanted = true
      return state.run
    }
    state.isWanted = false
    // A phone that is full cannot note a step; what lies on the shelf is still true and is tried again.
    state.run = ports
      .exclusively('outbox', drain)
      .catch(() => undefined)
      .then(finish)
    return state.run
  }

  return { run, waiting, stop: () => state.callOff() }
}
