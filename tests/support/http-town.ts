import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { AnyRouter } from '@orpc/server'
import { httpApp } from '@/cloud/hosts/http/app'
import type { HttpHost } from '@/cloud/hosts/http/host'
import type { World } from '@/cloud/hosts/world'
import { openDoor } from '@/cloud/kernel/dispatch'
import { diskStorage } from '@/cloud/storage/disk'
import { signedStorage } from '@/cloud/storage/signed'
import { bearer } from './bearer'
import { database, town } from './town'

type Change = Partial<HttpHost> & { isDemo?: boolean; wechat?: World['wechat'] }
type Routers = { resident: AnyRouter; staff?: AnyRouter; jobs?: AnyRouter }

/** Opening the first database of a file takes seconds on a busy machine. */
beforeAll(async () => {
  await database()
}, 60_000)

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  while (closing.length) await closing.pop()?.()
})

/** A town behind the real HTTP host: photos on a disk that goes away after the test, log lines kept to be read. */
export async function httpTown(routers: Routers, change: Change = {}) {
  const it = await town(routers.resident)
  const folder = await mkdtemp(join(tmpdir(), 'jielin-http-'))
  closing.push(() => rm(folder, { recursive: true, force: true }))
  const photos = diskStorage(join(folder, 'photos'))
  const settings = { isDemo: change.isDemo ?? false, secret: randomUUID() }
  const lines: string[] = []

  const world: World = {
    ...it.context(null),
    settings,
    wechat: change.wechat ?? null,
    storage: signedStorage(photos, settings.secret),
    clock: () => it.clock.now,
  }
  const app = await httpApp({
    world,
    doors: new Map(Object.entries(routers).map(([name, router]) => [name, openDoor(router)])),
    photos,
    machineKey: null,
    requestsPerMinute: 10_000,
    trustedProxies: 'loopback',
    phoneFolder: join(folder, 'phone'),
    logger: { level: 'info', stream: lineStream(lines) },
    ...change,
  })
  closing.push(() => app.close())

  const post = async (path: string, input: unknown, token?: string) => {
    const headers = { 'content-type': 'application/json', ...bearer(token) }
    const reply = await app.inject({
      method: 'POST',
      url: `/api/${path}`,
      headers,
      payload: JSON.stringify(input),
    })
    return { status: reply.statusCode, body: reply.json(), headers: reply.headers }
  }

  return {
    ...it,
    app,
    world,
    folder,
    lines,
    post,
    /** Signs in as a new browser and answers its token. */
    signIn: async (): Promise<string> => {
      const { body } = await post('resident/session/start', { kind: 'device', secret: randomUUID() })
      return body.token
    },
    /** The host on a real port, for requests that `inject` cannot make. */
    listen: () => app.listen({ port: 0, host: '127.0.0.1' }),
  }
}

const lineStream = (lines: string[]) =>
  new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
