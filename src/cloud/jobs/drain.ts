import { machineOnly } from '../kernel/admit'
import { jobs } from '../kernel/implement'
import { countDueJobs } from './claim'
import { lapseAnswers } from './lapse-answers'
import { runDueJobs } from './run-due-jobs'
import { sweepPhotos } from './sweep-photos'
import { sweepSessions } from './sweep-sessions'
import { sum } from './tally'

const MOST = 100

/**
 * Does what is due, at most `most` of each sort: silence becomes 未确认, jobs run, unused photos and ended sessions go.
 * done and failed count cases, jobs and photos; left counts the jobs that are still due. A surprise is thrown for the log, but
 * only after everything else had its turn.
 */
export const drain = jobs.job.drain.use(machineOnly).handler(async ({ context, input }) => {
  const most = input.most ?? MOST
  const lapsed = await lapseAnswers(context, most)
  const ran = await runDueJobs(context, most)
  const swept = await sweepPhotos(context, most)
  await sweepSessions(context)
  const { done, failed, surprises } = sum([lapsed, ran, swept])
  if (surprises.length) throw surprises[0]
  return { done, failed, left: await countDueJobs(context) }
})
