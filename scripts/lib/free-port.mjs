import { createServer } from 'node:net'

/** A port of 127.0.0.1 that nobody listens on: the first free one from `from` on, or any. */
export async function freePort(from = 0) {
  for (let port = from; port < from + 50; port += 1) {
    const free = await listen(port)
    if (free) return free
  }
  throw new Error(`Every port from ${from} to ${from + 49} is busy. Choose one with PORT=….`)
}

const listen = (port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const taken = server.address().port
      server.close(() => resolve(taken))
    })
  })
