import type { Scope } from '../cases/scope'
import type { Db } from '../db/connect'
import { safeError } from '../kernel/log'

export type ClaimedJob = {
  readonly id: string
  readonly kind: string
  readonly payload: unknown
  readonly attempts: number
}

const MINUTE_MS = 60_000
/** A worker that was killed gives its job back after this long. */
const LEASE_MS = 5 * MINUTE_MS
const LONGEST_WAIT_MS = 360 * MINUTE_MS

/** After so many failures a job stays in its table, for a person to look at. */
const ATTEMPTS_MOST = 8

/** 2, 4, 8 … minutes, at most six hours. */
const waitAfter = (attempts: number) => Math.min(2 ** attempts * MINUTE_MS, LONGEST_WAIT_MS)

/** Jobs that are due now and not given up. */
const dueJobs = (db: Db, cityId: string, now: Date) =>
  db
    .selectFrom('job')
    .where('city_id', '=', cityId)
    .where('due_at', '<=', now)
    .where('attempts', '<', ATTEMPTS_MOST)

/** Takes the job that waited longest, for five minutes; other workers pass over it. Nothing when nothing is due. */
export const claimJob = ({
  db,
  city,
  now,
}: Pick<Scope, 'db' | 'city' | 'now'>): Promise<ClaimedJob | undefined> =>
  db
    .updateTable('job')
    .set(({ eb }) => ({
      attempts: eb('attempts', '+', 1),
      due_at: new Date(now.getTime() + LEASE_MS),
    }))
    .where('city_id', '=', city.id)
    .where(
      'id',
      '=',
      dueJobs(db, city.id, now)
        .select('id')
        .orderBy('due_at')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'kind', 'payload', 'attempts'])
    .executeTakeFirst()

/** The job is done and gone. */
export async function finishJob({ db, city }: Pick<Scope, 'db' | 'city'>, id: string): Promise<void> {
  await db.deleteFrom('job').where('city_id', '=', city.id).where('id', '=', id).execute()
}

/** The job failed: it waits, each time longer. What went wrong is kept without its content. */
export async function postponeJob(
  { db, city, now }: Pick<Scope, 'db' | 'city' | 'now'>,
  { id, attempts }: ClaimedJob,
  error: unknown,
): Promise<void> {
  const { name, code } = safeError(error)
  await db
    .updateTable('job')
    .set({ due_at: new Date(now.getTime() + waitAfter(attempts)), last_error: code ?? name })
    .where('city_id', '=', city.id)
    .where('id', '=', id)
    .execute()
}

/** How many jobs are due and wait for a worker. */
export async function countDueJobs({ db, city, now }: Pick<Scope, 'db' | 'city' | 'now'>): Promise<number> {
  const { left } = await dueJobs(db, city.id, now)
    .select(({ fn }) => fn.countAll<string>().as('left'))
    .executeTakeFirstOrThrow()
  return Number(left)
}
