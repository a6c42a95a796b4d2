import type { Caller, Context } from '../../kernel/context'
import { sessionEnd } from './open-session'

type Given = Pick<Context, 'db' | 'city' | 'now'>

/** This person with the roles they hold now. */
export async function callerOf({ db, city }: Given, personId: string): Promise<Caller> {
  const row = await db
    .selectFrom('staff_member')
    .select(['roles', 'unit_id', 'grid_ids'])
    .where('city_id', '=', city.id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return { personId, staff: row ? { roles: row.roles, unitId: row.unit_id, gridIds: row.grid_ids } : null }
}

/** Who holds the session of this digest, or `null` where it never was, has ended or has expired. */
export async function callerOfSession(given: Given, digest: string): Promise<Caller | null> {
  const { db, city, now } = given
  const row = await db
    .selectFrom('session as s')
    .leftJoin('staff_member as m', (join) =>
      join.onRef('m.city_id', '=', 's.city_id').onRef('m.person_id', '=', 's.person_id'),
    )
    .select(['s.person_id', 's.expires_at', 'm.roles', 'm.unit_id', 'm.grid_ids'])
    .where('s.city_id', '=', city.id)
    .where('s.digest', '=', digest)
    .where('s.expires_at', '>', now)
    .executeTakeFirst()
  if (!row) return null
  await prolong(given, digest, row.expires_at)
  const { roles, unit_id, grid_ids } = row
  const staff = roles && unit_id && grid_ids ? { roles, unitId: unit_id, gridIds: grid_ids } : null
  return { personId: row.person_id, staff }
}

/** At most one write a day and session. */
async function prolong({ db, city, now }: Given, digest: string, expiresAt: Date) {
  const end = sessionEnd(now)
  if (end.getTime() - expiresAt.getTime() < 86_400_000) return
  await db
    .updateTable('session')
    .set({ expires_at: end })
    .where('city_id', '=', city.id)
    .where('digest', '=', digest)
    .execute()
}
