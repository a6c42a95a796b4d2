import { type Migration, Migrator, sql } from 'kysely'
import type { Db } from './connect'
import { migrations } from './migrations'

/**
 * Brings the schema forward to the newest migration, each in its own order and once; never backward. Two starts at the same
 * time wait for each other. Throws what the database said about the first migration that failed, with nothing of it kept.
 */
export async function migrate(db: Db): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => asMigrations() } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

function asMigrations(): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(migrations).map(([name, text]) => [
      name,
      { up: async (db) => void (await sql.raw(text).execute(db)) },
    ]),
  )
}
