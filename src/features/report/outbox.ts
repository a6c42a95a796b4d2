import type { OutboxItem } from './outbox-item'
import { createRunner } from './outbox-run'
import { createOutboxStore } from './outbox-store'
import type { ReportPorts } from './report-ports'

/**
 * Reports on their way to the city: each is filed once, however often the network drops, the phone is killed or somebody
 * taps. Drawn in docs/outbox.md.
 */
export const createOutbox = (ports: ReportPorts) => {
  const box = createOutboxStore(ports.storage)
  const runner = createRunner(ports, box)

  const dueNow = (item: OutboxItem): OutboxItem => ({ ...item, state: 'waiting', failures: 0, nextTryAt: 0 })

  /** By hand, also after a refusal: try this one now. */
  const sendNow = (id: string): Promise<void> => {
    const item = box.get(id)
    const canSend = item && (item.state === 'waiting' || item.state === 'refused')
    if (canSend && !box.isMoving(id)) box.put(dueNow(item))
    return runner.run()
  }

  /** The network is back, or the person is: what failed only for want of a network need not wait longer. */
  const hurry = (): Promise<void> => {
    if (!ports.isOnline()) return Promise.resolve()
    for (const item of runner.waiting())
      if (item.problem?.code === 'OFFLINE' && !box.isMoving(item.id)) box.put({ ...item, nextTryAt: 0 })
    return runner.run()
  }

  /** Throws an item away for good, with its photos; not while it is being sent. A filed report stays filed. */
  const discard = async (id: string): Promise<void> => {
    const item = box.get(id)
    if (!item || box.isMoving(id)) return
    box.remove(id)
    for (const photo of item.draft.photos) await ports.deletePhoto(photo.id).catch(() => undefined)
  }

  return { ...box, run: runner.run, stop: runner.stop, sendNow, hurry, discard }
}

export type Outbox = ReturnType<typeof createOutbox>
