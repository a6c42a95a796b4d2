import type { Receipt } from '@/contract/report'
import { isPassing, type Problem } from '@/platform/failure'
import { type OutboxItem, waitAfter } from './outbox-item'

/** How often photos that the cloud has lost are sent again before the person is asked. */
const PHOTO_TRIES = 3

export const afterUpload = (item: OutboxItem, photoId: string): OutboxItem => ({
  ...item,
  uploaded: [...item.uploaded, photoId],
})

export const afterFiling = (item: OutboxItem, receipt: Receipt, now: number): OutboxItem => ({
  ...item,
  state: 'filed',
  receipt,
  problem: null,
  failures: 0,
  changedAt: now,
})

const waitAgain = (item: OutboxItem, problem: Problem, now: number): OutboxItem => ({
  ...item,
  state: 'waiting',
  problem,
  failures: item.failures + 1,
  nextTryAt: now + waitAfter(item.failures + 1),
  changedAt: now,
})

/** The cloud clears photos that stayed without a report for long: then they are sent again, under the same ids. */
const lostInCloud = (item: OutboxItem, { code }: Problem) =>
  code === 'PHOTO_MISSING' && item.uploaded.length > 0 && item.failures < PHOTO_TRIES

/** A stumble waits for another try; a refusal waits for the person. */
export const afterProblem = (item: OutboxItem, problem: Problem, now: number): OutboxItem => {
  if (lostInCloud(item, problem)) return waitAgain({ ...item, uploaded: [] }, problem, now)
  if (isPassing(problem)) return waitAgain(item, problem, now)
  return { ...item, state: 'refused', problem, changedAt: now }
}
