import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import autocannon from 'autocannon'

/** A person may file twenty a day; each of ours files fewer. */
const REPORTS_A_PERSON = 15

/** Starts the built server, files reports over HTTP, each by a signed-in person, and stops it again. */
export async function overHttp(server, env, most) {
  const running = await start(server, env)
  try {
    const tokens = await signIn(running.address, Math.ceil(most.reports / REPORTS_A_PERSON))
    return await submit(running.address, tokens, most)
  } finally {
    await running.stop()
  }
}

async function start(server, env) {
  const quiet = { PORT: '0', JIELIN_LOG: '/dev/null', JIELIN_REQUESTS_PER_MINUTE: '100000000' }
  const child = spawn('node', [join(server, 'main.mjs')], {
    env: { PATH: process.env.PATH, ...quiet, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const address = await new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      const found = /answers at (http:\S+)/.exec(said)
      if (found) resolve(found[1])
    })
    ended.then(() => reject(new Error('The server ended before it answered.')))
  })
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return { address, stop }
}

async function signIn(address, people) {
  const tokens = []
  for (let n = 0; n < people; n += 1) {
    const reply = await fetch(`${address}/api/resident/session/start`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'device', secret: randomUUID() }),
    })
    tokens.push((await reply.json()).token)
  }
  return tokens
}

function submit(address, tokens, { reports, seconds, connections }) {
  let sent = 0
  const next = (request) => {
    const token = tokens[sent % tokens.length]
    sent += 1
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    return { ...request, headers, body: JSON.stringify(report()) }
  }
  return new Promise((resolve, reject) => {
    const run = autocannon(
      {
        url: `${address}/api/resident/report/submit`,
        connections,
        amount: reports,
        requests: [{ method: 'POST', setupRequest: next }],
      },
      (error, result) => {
        clearTimeout(end)
        if (error) reject(error)
        else if (result.non2xx || result.errors)
          reject(new Error(`${result.non2xx + result.errors} reports were not filed.`))
        else resolve(figures(result))
      },
    )
    const end = setTimeout(() => run.stop(), seconds * 1000)
  })
}

const figures = ({ '2xx': count, duration, latency }) => ({
  count,
  perSecond: count / duration,
  median: latency.p50,
  p99: latency.p99,
})

const report = () => ({
  requestId: randomUUID(),
  quick: 'illegal-posting',
  place: { latitude: 36.4 + Math.random() / 50, longitude: 94.89 + Math.random() / 50 },
  laneId: null,
  placeName: '',
  words: '墙上有小广告',
  photoIds: [],
})
