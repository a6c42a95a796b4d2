import { spawn } from 'node:child_process'

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs one command as a named step: a line when it begins, a sign of life every 20 seconds, its output only when it fails.
 * Answers { name, ok, output, milliseconds }.
 */
export async function step(name, command, args, { env = {}, cwd } = {}) {
  const since = Date.now()
  process.stdout.write(`▸ ${name}\n`)
  const alive = setInterval(() => process.stdout.write(`  … ${name}, ${seconds(since)}\n`), 20_000)
  const { code, output } = await run(command, args, { env: { ...process.env, ...env }, cwd })
  clearInterval(alive)
  process.stdout.write(`${code === 0 ? '✔' : '✘'} ${name} (${seconds(since)})\n`)
  if (code !== 0) process.stdout.write(`${output}\n`)
  return { name, ok: code === 0, output, milliseconds: Date.now() - since }
}

function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
