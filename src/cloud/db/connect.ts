import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables'

export type Db = Kysely<Tables>

/** An open database: `close` ends every connection and gives the embedded folder back. */
export type Connection = {
  readonly db: Db
  readonly close: () => Promise<void>
  readonly kind: 'embedded' | 'server'
}

export type DatabaseAddress =
  | { readonly url: string }
  | { readonly folder: string }
  | { readonly memory: true }

/**
 * Opens PostgreSQL at `url`, or the embedded one in `folder` (alone: it takes the lock, and throws FolderBusy when another
 * process holds it) or in memory for tests. Same SQL, same types either way.
 */
export async function connect(address: DatabaseAddress): Promise<Connection> {
  if (!('url' in address)) {
    // A host with a server of its own need not have the embedded one installed.
    const { openEmbedded } = await import('./embedded')
    return openEmbedded(address)
  }
  const pool = new pg.Pool({ connectionString: address.url, max: 10 })
  // An idle connection that the server ends is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, kind: 'server', close: () => db.destroy() }
}
