import type { Db } from '../db/connect'
import { newId } from '../kernel/new-id'

/** Everything that can wait until after the answer was given, and what it needs to know. */
export type JobPayloads = { 'send-message': { readonly noticeId: string } }
export type JobKind = keyof JobPayloads

/** Writes down work for the jobs door, in the caller's own transaction: it is done if and only if that is kept. */
export async function enqueue<K extends JobKind>(
  db: Db,
  cityId: string,
  kind: K,
  payloads: readonly JobPayloads[K][],
  dueAt: Date,
): Promise<void> {
  if (!payloads.length) return
  await db
    .insertInto('job')
    .values(
      payloads.map((payload) => ({
        city_id: cityId,
        id: newId(),
        kind,
        payload: JSON.stringify(payload),
        due_at: dueAt,
        last_error: null,
      })),
    )
    .execute()
}
