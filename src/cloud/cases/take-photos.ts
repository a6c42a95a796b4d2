import { sql } from 'kysely'
import type { Db } from '../db/connect'
import { refuseAsSql } from '../kernel/refuse'

export type PhotoTaking = {
  readonly cityId: string
  readonly caseId: string
  /** The event's request id, or the report's id. */
  readonly takenBy: string
  /** Only this person's own photos can be taken. */
  readonly personId: string
  readonly part: 'before' | 'after' | 'dispute'
  /** In the order to show them; the same id twice counts once. */
  readonly photoIds: readonly string[]
}

/**
 * Gives uploaded photos to a case, all or none: each photo belongs to one report, handling or dispute for good.
 * Refuses with PHOTO_MISSING, PHOTO_NOT_YOURS or PHOTO_IN_USE. Call it inside the transaction of what takes them.
 */
export async function takePhotos(db: Db, taking: PhotoTaking): Promise<void> {
  const photoIds = [...new Set(taking.photoIds)]
  if (!photoIds.length) return
  await sql`select photos_take(${taking.cityId}, ${taking.personId}::uuid, ${taking.caseId}::uuid,
    ${taking.takenBy}::uuid, ${taking.part}, ${photoIds}::uuid[])`
    .execute(db)
    .catch(refuseAsSql)
}
