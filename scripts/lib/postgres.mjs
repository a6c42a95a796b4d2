import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { apt } from './chromium.mjs'
import { freePort } from './free-port.mjs'

const OLDEST = 15

/**
 * Starts a PostgreSQL server of its own: new data in a temporary folder, a free port on 127.0.0.1, as an unprivileged user.
 * Where no server is found, Debian's `postgresql` is installed. Answers { url, bin, stop }; `bin` is the folder of its programs,
 * `stop` ends it and removes the folder. `fsync: false` (the default) is for tests: faster, and lost with the machine's power.
 */
export async function startPostgres({ fsync = false } = {}) {
  const bin = findServer() ?? (await install())
  const user = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'jielin-postgres-'))
  const password = randomBytes(16).toString('hex')
  const port = await freePort()
  initialise({ bin, user, folder, password })
  const server = launch({ bin, user, folder, port, fsync })
  const stop = () => end(server, folder)
  try {
    await answering(port, server)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `postgres://jielin:${password}@127.0.0.1:${port}/postgres`, bin, stop }
}

/** Debian keeps each version in its own folder; elsewhere the programs are on the PATH. */
function findServer() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : []
  const folders = versions
    .filter((version) => version >= OLDEST)
    .sort((a, b) => b - a)
    .map((version) => `${debian}/${version}/bin`)
  const places = [...folders, ...(process.env.PATH ?? '').split(delimiter)]
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')))
}

async function install() {
  await apt(['postgresql', 'postgresql-contrib'])
  const found = findServer()
  if (found) return found
  throw new Error(`No PostgreSQL ${OLDEST} or newer was found. Install one and run again.`)
}

/** PostgreSQL refuses to run as root, so root hands it to the package's own user or to nobody. */
function unprivileged() {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  const user =
    users.find((line) => line.startsWith('postgres:')) ?? users.find((line) => line.startsWith('nobody:'))
  const [, , uid, gid] = user.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

function initialise({ bin, user, folder, password }) {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid)
  const [command, ...args] = as(user, [
    join(bin, 'initdb'),
    ...['--pgdata', join(folder, 'data'), '--username', 'jielin', '--pwfile', passwordFile],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--no-sync', '--no-instructions'],
  ])
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder })
}

function launch({ bin, user, folder, port, fsync }) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    ...(fsync ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ].flatMap((setting) => ['-c', setting])
  const [command, ...args] = as(user, [
    join(bin, 'postgres'),
    ...['-D', join(folder, 'data'), '-p', String(port), ...settings],
  ])
  return spawn(command, args, { stdio: 'ignore', cwd: folder })
}

/** `setpriv` becomes the program itself, so that the child's id is the server's; it dies with us, however we die. */
function as(user, command) {
  if (!user) return command
  const drop = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--pdeathsig', 'INT']
  return ['setpriv', ...drop, '--', ...command]
}

async function answering(port, server) {
  const until = Date.now() + 30_000
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error('PostgreSQL ended while it was starting.')
    if (await opens(port)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('PostgreSQL did not answer within 30 seconds.')
}

const opens = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

async function end(server, folder) {
  if (server.exitCode === null) {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    // A fast shutdown: open connections are ended, nothing is waited for.
    server.kill('SIGINT')
    await gone
  }
  rmSync(folder, { recursive: true, force: true })
}
