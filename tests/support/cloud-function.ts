import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

type Reply = { status: number; body: Record<string, unknown> & { code?: string } }

const folder = mkdtempSync(join(tmpdir(), 'jielin-cloud-'))
const running = new Set<ChildProcess>()

afterAll(async () => {
  await Promise.all([...running].map(leave))
  rmSync(folder, { recursive: true, force: true })
})

/** The folder of the built functions; built once for a test file. */
export const builtFunctions = (): string => {
  const functions = join(folder, 'functions')
  execFileSync('node', ['scripts/build-cloud.mjs', functions])
  return functions
}

const database = () => {
  const url = process.env.JIELIN_TEST_DATABASE_URL
  return url ? { DATABASE_URL: url } : { JIELIN_DATA: join(folder, 'data') }
}

/** One deployed function, in a process of its own. On the embedded database only one may run at a time: `leave` it first. */
export function deploy(functions: string, door: 'resident' | 'staff' | 'jobs') {
  const env = {
    PATH: process.env.PATH,
    JIELIN_SECRET: 'a-secret-for-tests-only-and-long-enough',
    ...database(),
  }
  const child = fork(
    'tests/support/cloud-runner.cjs',
    [join(functions, door, 'index.js'), resolve('node_modules')],
    { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'], execArgv: [] },
  )
  running.add(child)
  let log = ''
  child.stdout?.on('data', (chunk) => {
    log += chunk
  })

  const waiting = new Map<string, { answered: (answer: unknown) => void; failed: (error: Error) => void }>()
  child.on('message', ({ id, answer }: { id: string; answer: unknown }) => waiting.get(id)?.answered(answer))
  child.once('exit', () => {
    for (const { failed } of waiting.values()) failed(new Error('The function ended.'))
  })

  const ask = <T>(what: string, given: object = {}) =>
    new Promise<T>((answered, failed) => {
      const id = randomUUID()
      waiting.set(id, { answered: (answer) => answered(answer as T), failed })
      child.send({ id, what, ...given })
    })

  return {
    /** Calls `main` with this event; `wx` is what WeChat says beside it. */
    call: (event: object, wx: object) => ask<Reply>('call', { event, wx }),
    /** Puts a file into cloud storage, as a phone does; answers its file id. */
    upload: (cloudPath: string, bytes: Buffer) =>
      ask<string>('upload', { cloudPath, base64: bytes.toString('base64') }),
    files: () => ask<string[]>('files'),
    log: () => log,
    leave: () => leave(child),
  }
}

async function leave(child: ChildProcess) {
  if (!running.delete(child)) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.disconnect()
  await gone
}
