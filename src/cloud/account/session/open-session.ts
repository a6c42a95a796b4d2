import { randomBytes } from 'node:crypto'
import type { Context } from '../../kernel/context'
import { tokenDigest } from './digest'

/** A session that nobody uses ends after this; each day of use begins the time anew. */
const SESSION_DAYS = 180

export const sessionEnd = (now: Date) => new Date(now.getTime() + SESSION_DAYS * 86_400_000)

/** Opens a session for this person and answers its token: 256 random bits, of which only a digest is kept. */
export async function openSession(
  { db, city, now }: Pick<Context, 'db' | 'city' | 'now'>,
  personId: string,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db
    .insertInto('session')
    .values({
      city_id: city.id,
      digest: tokenDigest(token),
      person_id: personId,
      created_at: now,
      expires_at: sessionEnd(now),
    })
    .execute()
  return token
}
