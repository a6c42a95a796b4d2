import { join } from 'node:path'
import { setUp } from './setup.mjs'

/** `npm start`: installs and builds what is missing, then serves the demo city on this machine. */
try {
  await setUp()
  const { buildAll } = await import('./lib/build-all.mjs')
  await buildAll()
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

// Without a server of one's own, a newcomer looks around the demo city.
process.env.JIELIN_DEMO ??= process.env.DATABASE_URL ? '0' : '1'
// The last line on the screen stays the address.
process.env.JIELIN_LOG ??= join(process.env.JIELIN_DATA ?? 'data', 'server.log')
await import('../dist/server/main.mjs')
