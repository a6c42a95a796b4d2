import type { PGlite } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'

/**
 * Makes of PGlite's one connection the pool that kysely expects: whoever connects waits for the one before to release, so
 * that transactions never mix.
 */
export function onePool(lite: PGlite): PostgresPool {
  let last: Promise<void> = Promise.resolve()

  async function connect(): Promise<PostgresPoolClient> {
    const before = last
    let release = () => {}
    last = new Promise((resolve) => {
      release = resolve
    })
    await before
    return { release, query: query as PostgresPoolClient['query'] }
  }

  async function query(sql: string, values: readonly unknown[] = []) {
    const result = values.length ? await lite.query(sql, [...values]) : await runAll(lite, sql)
    return { rows: result.rows, command: commandOf(sql), rowCount: result.affectedRows || result.rows.length }
  }

  return { connect, end: () => lite.close() }
}

/** kysely reads the affected rows only of these; pg names the command, PGlite does not. */
function commandOf(sql: string) {
  const word = sql.trimStart().slice(0, 6).toUpperCase()
  return word === 'INSERT' || word === 'UPDATE' || word === 'DELETE' ? word : 'SELECT'
}

/** Without values several statements may come at once, as pg allows; the last one's result counts. */
async function runAll(lite: PGlite, sql: string) {
  const results = await lite.exec(sql)
  return results.at(-1) ?? { rows: [], affectedRows: 0 }
}
