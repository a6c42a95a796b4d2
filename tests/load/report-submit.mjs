import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildServer } from '../../scripts/build-server.mjs'
import { startPostgres } from '../../scripts/lib/postgres.mjs'
import { overHttp } from './over-http.mjs'
import { sameSqlInPgbench } from './pgbench.mjs'

/**
 * `npm run bench`: how many reports a second the server files over HTTP, on the embedded database and on a PostgreSQL server
 * that flushes each commit to the disk, beside the same SQL function called by pgbench on the same server in the same run.
 */
const REPORTS = 6000
const SECONDS = 30
const CONNECTIONS = 16

// Inside the project, where the bundle finds the libraries.
const server = 'dist/bench-server'
const folder = mkdtempSync(join(tmpdir(), 'jielin-bench-'))
const most = { reports: REPORTS, seconds: SECONDS, connections: CONNECTIONS }

await buildServer(server)
const postgres = await startPostgres({ fsync: true })
try {
  const embedded = await overHttp(server, { JIELIN_DATA: join(folder, 'embedded') }, most)
  const onServer = await overHttp(
    server,
    {
      JIELIN_DATA: join(folder, 'server'),
      DATABASE_URL: postgres.url,
      JIELIN_SECRET: 'for-this-run-only'.repeat(2),
    },
    most,
  )
  const plain = await sameSqlInPgbench(postgres, { seconds: 10, connections: CONNECTIONS })
  print(embedded, onServer, plain)
} finally {
  await postgres.stop()
  for (const path of [folder, server]) rmSync(path, { recursive: true, force: true })
}

function print(embedded, onServer, plain) {
  const row = (what, { perSecond, median, p99, count }) =>
    `| ${what} | ${Math.round(perSecond)} | ${median} | ${p99} | ${count} |`
  const ratio = (onServer.perSecond / plain.perSecond).toFixed(2)
  process.stdout.write(
    `
| report.submit | a second | median ms | p99 ms | filed |
| --- | --- | --- | --- | --- |
${row('over HTTP, embedded database (never flushes)', embedded)}
${row('over HTTP, PostgreSQL server', onServer)}
${row('pgbench, the same SQL on the same server', plain)}

HTTP files ${ratio} of what pgbench files. Each HTTP request also checks its session, routes and validates the report.
`,
  )
}
