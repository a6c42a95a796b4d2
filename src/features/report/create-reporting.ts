import { createDraftStore, DRAFT_KEY } from './draft-store'
import { createHandOver } from './hand-over'
import { createOutbox } from './outbox'
import { OUTBOX_KEY } from './outbox-shelf'
import type { ReportPorts } from './report-ports'

/** Draft and outbox of one phone, over what that phone can do. */
export const createReporting = (ports: ReportPorts) => {
  const drafts = createDraftStore(ports)
  const outbox = createOutbox(ports)
  const handOver = createHandOver(ports, drafts, outbox)

  /** Another tab wrote: see the same. */
  const hearElsewhere = (key: string): void => {
    if (key === DRAFT_KEY) void drafts.persist.rehydrate()
    if (key.startsWith(OUTBOX_KEY)) outbox.refresh()
  }

  /** The app starts: what a kill left in two places goes to one, and what waits is sent. */
  const wake = (): Promise<void> => {
    handOver.settle()
    return outbox.hurry()
  }

  return { drafts, outbox, handOver, hearElsewhere, wake }
}
