import { sql } from 'kysely'
import type { Db } from '../db/connect'

/**
 * Keeps everyone else from adding or removing the same photo content until this transaction ends: without it the sweep could
 * remove the bytes that someone is about to be told we have.
 */
export async function holdDigest(db: Db, digest: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${digest}, 0))`.execute(db)
}
