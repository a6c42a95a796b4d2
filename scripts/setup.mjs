import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { step } from './lib/step.mjs'

const STAMP = 'node_modules/.jielin-lock'
const OLDEST_NODE = [20, 19]

/**
 * Installs the libraries where package-lock.json has changed since the last time, and does nothing otherwise. Runs on plain
 * Node, from the project's folder. Throws a sentence that says what to do.
 */
export async function setUp() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  checkNode()
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return
  if (!isInstalled()) await install()
  writeFileSync(STAMP, lock)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [leastMajor, leastMinor] = OLDEST_NODE
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`)
}

/** npm keeps what it installed in a lock file of its own; libraries for other machines are missing from it by right. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' || (installed[path] ? installed[path].version === wanted.version : wanted.optional),
  )
}

async function install() {
  const { ok, output } = await step('install libraries (npm ci)', 'npm', ['ci', '--no-progress'])
  if (ok) return
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(output))
    throw new Error(
      'The libraries could not be fetched. Check the connection (or npm’s registry and proxy) and run again.',
    )
  throw new Error('The libraries could not be installed; npm says above why.')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setUp()
