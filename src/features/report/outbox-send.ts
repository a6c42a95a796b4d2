import { failureOf } from '@/platform/failure'
import { toSubmit } from './draft'
import type { OutboxItem } from './outbox-item'
import { afterFiling, afterProblem, afterUpload } from './outbox-outcome'
import type { ReportPorts } from './report-ports'

type Step = (item: OutboxItem) => void

/** Photos first, each noted as it arrives, so that a kill repeats one of them at most. */
const uploadPhotos = async (ports: ReportPorts, item: OutboxItem, step: Step): Promise<OutboxItem> => {
  let now = item
  for (const { id } of item.draft.photos) {
    if (now.uploaded.includes(id)) continue
    await ports.uploadPhoto(id)
    now = afterUpload(now, id)
    step(now)
  }
  return now
}

const fileReport = async (ports: ReportPorts, item: OutboxItem): Promise<OutboxItem> => {
  const input = toSubmit(item.draft)
  if (!input) return afterProblem(item, { code: 'INPUT_INVALID' }, ports.now())
  return afterFiling(item, await ports.submit(input), ports.now())
}

/** The city has them now. What a kill leaves behind is swept at a later start. */
const forgetPhotos = async (ports: ReportPorts, { draft }: OutboxItem) => {
  for (const { id } of draft.photos) await ports.deletePhoto(id).catch(() => undefined)
}

/** Sends one item and notes each step; doing it again from any step on files nothing twice. */
export const sendItem = async (ports: ReportPorts, item: OutboxItem, step: Step): Promise<void> => {
  let now: OutboxItem = { ...item, state: 'sending' }
  const note = (next: OutboxItem) => {
    now = next
    step(next)
  }
  try {
    note(now)
    note(await fileReport(ports, await uploadPhotos(ports, now, note)))
  } catch (error) {
    note(afterProblem(now, failureOf(error), ports.now()))
  }
  if (now.state === 'filed') await forgetPhotos(ports, now)
}
