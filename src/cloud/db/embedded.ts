import { mkdir } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect } from 'kysely'
import type { Connection } from './connect'
import { lockFolder } from './lock'
import { onePool } from './one-pool'
import type { Tables } from './tables'

/** PGlite as a kysely database. It never fsyncs: power loss can cost data, which the host says at start. */
export async function openEmbedded(address: { folder: string } | { memory: true }): Promise<Connection> {
  const unlock = 'folder' in address ? await claim(address.folder) : async () => {}
  const lite = 'folder' in address ? new PGlite(address.folder) : new PGlite()
  await lite.waitReady
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: onePool(lite) }) })
  const close = async () => {
    await db.destroy()
    // kysely ends a pool only once it has used it.
    if (!lite.closed) await lite.close()
    await unlock()
  }
  return { db, kind: 'embedded', close }
}

async function claim(folder: string) {
  await mkdir(folder, { recursive: true })
  return lockFolder(folder)
}
