import type { Context } from '../kernel/context'
import { type ClaimedJob, claimJob, finishJob, postponeJob } from './claim'
import type { JobKind } from './enqueue'
import { sendMessage } from './send-message'
import type { Tally } from './tally'

type Work = (context: Context, payload: unknown) => Promise<void>

const WORK: Readonly<Record<JobKind, Work>> = { 'send-message': sendMessage }

/** A job of a kind that this version does not know; a newer one may. */
class JobUnknown extends Error {
  override name = 'JobUnknown'
}

/** Does what was written down to be done, at most `most` jobs, one after the other. What failed is tried again later. */
export async function runDueJobs(context: Context, most: number): Promise<Tally> {
  let done = 0
  let failed = 0
  while (done + failed < most) {
    const job = await claimJob(context)
    if (!job) break
    if (await attempt(context, job)) done += 1
    else failed += 1
  }
  return { done, failed, surprises: [] }
}

/** Did it work? A failure is written down at the job. */
async function attempt(context: Context, job: ClaimedJob): Promise<boolean> {
  try {
    await workFor(job)(context, job.payload)
    await finishJob(context, job.id)
    return true
  } catch (error) {
    await postponeJob(context, job, error)
    return false
  }
}

function workFor({ kind }: ClaimedJob): Work {
  const work = Object.entries(WORK).find(([known]) => known === kind)?.[1]
  if (!work) throw new JobUnknown()
  return work
}
