import type { Scope } from '../cases/scope'

/** Forgets sessions that are over. */
export async function sweepSessions({ db, city, now }: Scope): Promise<void> {
  await db.deleteFrom('session').where('city_id', '=', city.id).where('expires_at', '<=', now).execute()
}
