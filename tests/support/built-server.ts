import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const OUT = `dist/test-server-${process.pid}`
const folders: string[] = []
const running = new Set<ChildProcess>()

beforeAll(() => {
  execFileSync('node', ['scripts/build-server.mjs', OUT])
}, 60_000)

afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  for (const folder of [OUT, ...folders]) rmSync(folder, { recursive: true, force: true })
})

/** A data folder that goes away after the tests. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jielin-data-'))
  folders.push(folder)
  return folder
}

/** Runs the built server, as `npm start` does at its end, with nothing in its environment but what the test says. */
export function runServer(env: Record<string, string>) {
  const child = spawn('node', [join(OUT, 'main.mjs')], { env: { PATH: process.env.PATH, ...env } })
  running.add(child)
  let output = ''
  const said = (chunk: Buffer) => {
    output += chunk
  }
  child.stdout.on('data', said)
  child.stderr.on('data', said)
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      running.delete(child)
      resolve(code)
    })
  })
  const listening = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const address = /answers at (http:\S+)/.exec(output)?.[1]
      if (address) resolve(address)
    })
    ended.then(() => reject(new Error(`The server ended: ${output}`)))
  })
  listening.catch(() => {})

  return {
    /** Where it answers, once it does. */
    listening,
    /** Its exit code. */
    ended,
    output: () => output,
    /** Nothing is finished, nothing is said: the process is gone. */
    kill: () => {
      child.kill('SIGKILL')
      return ended
    },
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}
