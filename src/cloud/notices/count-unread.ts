import { sql } from 'kysely'
import type { Scope } from '../cases/scope'

/** How many notices this person has not opened. */
export async function countUnread(
  { db, city }: Pick<Scope, 'db' | 'city'>,
  personId: string,
): Promise<number> {
  const { unread } = await db
    .selectFrom('notice')
    .select(sql<number>`count(*)::integer`.as('unread'))
    .where('city_id', '=', city.id)
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return unread
}
