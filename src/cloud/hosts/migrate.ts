import { connect } from '../db/connect'
import { migrate } from '../db/migrate'
import { readSettings } from './settings'

/** `npm run db:migrate`: brings the schema forward and ends; the servers do the same when they start. */
async function main() {
  const { database } = readSettings(process.env)
  const { db, close } = await connect(database)
  await migrate(db).finally(close)
  process.stdout.write('The schema is up to date.\n')
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
