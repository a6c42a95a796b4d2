import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `npm start` itself, on a free port and an empty data folder; `address` is what it prints. */
export async function startCity() {
  const data = mkdtempSync(join(tmpdir(), 'jielin-e2e-'))
  const child = spawn('node', ['scripts/start.mjs'], {
    env: { ...process.env, PORT: '0', JIELIN_DATA: data, NODE_ENV: 'production' },
  })
  const address = await printed(child)
  return {
    address,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function printed(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const hear = (chunk: Buffer) => {
      output += chunk
      const address = /answers at (http:\S+)/.exec(output)?.[1]
      if (address) resolve(address)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => reject(new Error(`npm start ended: ${output}`)))
  })
}
