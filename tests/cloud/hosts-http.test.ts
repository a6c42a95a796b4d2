import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@/cloud/db/connect'
import { jobsRouter } from '@/cloud/doors/jobs'
import { residentRouter } from '@/cloud/doors/resident'
import { staffRouter } from '@/cloud/doors/staff'
import { tileSource } from '@/cloud/hosts/http/headers'
import { newId } from '@/cloud/kernel/new-id'
import { bearer } from '../support/bearer'
import { httpTown } from '../support/http-town'

const doors = { resident: residentRouter, staff: staffRouter, jobs: jobsRouter }

const report = () => ({
  requestId: newId(),
  quick: 'illegal-posting',
  place: { latitude: 36.4067, longitude: 94.9033 },
  laneId: null,
  placeName: '星园路社区门口',
  words: '墙上又贴了通下水的广告',
  photoIds: [],
})

it('files a report once, however often the phone sends it', async () => {
  const { post, signIn } = await httpTown(doors)
  const token = await signIn()
  const input = report()
  const replies = await Promise.all([1, 2, 3].map(() => post('resident/report/submit', input, token)))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(new Set(replies.map(({ body }) => body.receipt)).size).toBe(1)
  expect((await post('resident/report/mine', { after: null }, token)).body.reports).toHaveLength(1)
})

describe('what it cannot answer', () => {
  it.each([
    ['another door', 'back/report/submit'],
    ['another endpoint', 'resident/report/burn'],
    ['a name of every object', 'constructor/report/submit'],
  ])('%s is missing, and the reply names the request', async (_what, path) => {
    const { post } = await httpTown(doors)
    expect(await post(path, {})).toMatchObject({
      status: 404,
      body: { code: 'ENDPOINT_MISSING', requestId: expect.any(String) },
    })
  })

  it.each([
    ['broken JSON', '{"words": "秘密', 'application/json'],
    ['no JSON at all', '秘密', 'text/plain'],
    ['a megabyte of words', JSON.stringify({ words: '秘密'.repeat(250_000) }), 'application/json'],
    ['a form where none is taken', '--x\r\n秘密', 'multipart/form-data; boundary=x'],
  ])('%s is bad input, and is not repeated', async (_what, payload, type) => {
    const { app, signIn, surprises } = await httpTown(doors)
    const headers = { 'content-type': type, ...bearer(await signIn()) }
    const reply = await app.inject({ method: 'POST', url: '/api/resident/report/submit', headers, payload })
    expect(reply.statusCode).toBe(400)
    expect(reply.json()).toMatchObject({ code: 'INPUT_INVALID' })
    expect(reply.body).not.toContain('秘密')
    expect(surprises).toEqual([])
  })

  it('ten thousand characters are too long, says the reply, and which field', async () => {
    const { post, signIn } = await httpTown(doors)
    const input = { ...report(), words: '字'.repeat(10_000) }
    expect(await post('resident/report/submit', input, await signIn())).toMatchObject({
      status: 400,
      body: { code: 'INPUT_INVALID', data: { fields: [{ path: 'words', reason: 'too-long' }] } },
    })
  })
})

it('writes down which request was answered how, and nothing about anybody', async () => {
  const { post, signIn, lines, app } = await httpTown(doors)
  const token = await signIn()
  const { body } = await post('resident/report/submit', report(), token)
  await post('resident/13912345678/张三', {}, token)
  await post('resident/report/submit', { ...report(), words: 7 }, token)
  await app.inject({ method: 'GET', url: '/api/health?name=张三&phone=13912345678' })

  const written = lines.join('')
  const last = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered')
  expect(last.map(({ endpoint, status }) => [endpoint, status])).toEqual([
    ['resident session.start', 200],
    ['resident report.submit', 200],
    ['unknown', 404],
    ['resident report.submit', 400],
    ['/api/health', 200],
  ])
  for (const line of last)
    expect(Object.keys(line).sort()).toEqual(
      ['endpoint', 'level', 'milliseconds', 'msg', 'requestId', 'status', 'time'].sort(),
    )
  const secrets = [
    token,
    '张三',
    encodeURIComponent('张三'),
    '13912345678',
    '星园路',
    '通下水',
    '36.4',
    '127.0.0.1',
  ]
  for (const secret of [...secrets, body.receipt, body.caseId]) expect(written).not.toContain(secret)
})

describe('too many requests', () => {
  it('of one session are told to wait, while another goes on', async () => {
    const { post, signIn } = await httpTown(doors, { requestsPerMinute: 6 })
    const [busy, calm] = [await signIn(), await signIn()]
    const replies = []
    for (let n = 0; n < 8; n += 1) replies.push(await post('resident/session/whoami', {}, busy))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 429, 429])
    expect(replies[6]).toMatchObject({ body: { code: 'RATE_EXCEEDED', requestId: expect.any(String) } })
    expect(Number(replies[6]?.headers['retry-after'])).toBeGreaterThan(0)
    expect((await post('resident/session/whoami', {}, calm)).status).toBe(200)
  })

  it('to sign in from one address are told to wait', async () => {
    const { post } = await httpTown(doors, { requestsPerMinute: 9 })
    const start = () => post('resident/session/start', { kind: 'device', secret: randomUUID() })
    const statuses = []
    for (let n = 0; n < 4; n += 1) statuses.push((await start()).status)
    expect(statuses).toEqual([200, 200, 200, 429])
  })

  it('with made-up tokens count for the address they come from', async () => {
    const { post } = await httpTown(doors, { requestsPerMinute: 2 })
    const statuses = []
    for (let n = 0; n < 9; n += 1)
      statuses.push((await post('resident/session/whoami', {}, `made-up-${n}`)).status)
    expect(statuses).toEqual([...Array(8).fill(401), 429])
  })
})

describe('the door of machines', () => {
  const key = randomUUID()
  const drain = (town: Awaited<ReturnType<typeof httpTown>>, token?: string) =>
    town.post('jobs/job/drain', {}, token)

  it('is closed to everybody where no key is set', async () => {
    const town = await httpTown(doors)
    for (const token of [undefined, 'null', '', await town.signIn()])
      expect(await drain(town, token)).toMatchObject({ status: 403, body: { code: 'ROLE_MISSING' } })
  })

  it('opens to the key and to nothing else', async () => {
    const town = await httpTown(doors, { machineKey: key })
    expect(await drain(town, key)).toMatchObject({ status: 200, body: { failed: 0 } })
    for (const token of [undefined, `${key}x`, await town.signIn()])
      expect((await drain(town, token)).status).toBe(403)
  })

  it('does not make its key a person elsewhere', async () => {
    const town = await httpTown(doors, { machineKey: key })
    expect((await town.post('resident/session/whoami', {}, key)).status).toBe(401)
  })
})

describe('staff', () => {
  it.each([
    ['a stranger', undefined, 401, 'SESSION_MISSING'],
    ['a resident who says to be a dispatcher', 'resident', 403, 'ROLE_MISSING'],
  ])('is not what %s is', async (_who, as, status, code) => {
    const { app, signIn } = await httpTown(doors)
    const headers = {
      'content-type': 'application/json',
      'x-role': 'dispatcher',
      ...bearer(as && (await signIn())),
    }
    const payload = JSON.stringify({ show: 'all', roles: ['dispatcher'], staff: { roles: ['dispatcher'] } })
    const reply = await app.inject({ method: 'POST', url: '/api/staff/case/queue', headers, payload })
    expect([reply.statusCode, reply.json().code]).toEqual([status, code])
  })
})

describe('the app in the browser', () => {
  const folders: string[] = []
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

  async function withPhone() {
    const phoneFolder = await mkdtemp(join(tmpdir(), 'jielin-phone-'))
    folders.push(phoneFolder)
    await mkdir(join(phoneFolder, 'js'))
    await writeFile(join(phoneFolder, 'index.html'), '<!doctype html><title>街邻</title>')
    await writeFile(join(phoneFolder, 'js/app.0a1b2c3d.js'), `/* ${'a'.repeat(2000)} */`)
    const { app } = await httpTown(doors, { phoneFolder })
    return (url: string, headers: Record<string, string> = { accept: 'text/html,*/*' }) =>
      app.inject({ method: 'GET', url, headers })
  }

  it('finds its first page at every address of its own, asked for anew each time', async () => {
    const get = await withPhone()
    for (const url of ['/', '/pages/case/index?id=7', '/index.html']) {
      const reply = await get(url)
      expect([reply.statusCode, reply.headers['cache-control']]).toEqual([200, 'no-cache'])
      expect(reply.body).toContain('街邻')
    }
  })

  it('keeps files named by their content for good, and gets them compressed', async () => {
    const get = await withPhone()
    const { headers } = await get('/js/app.0a1b2c3d.js', { 'accept-encoding': 'gzip' })
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-encoding']).toBe('gzip')
  })

  it('is never what an unknown file, endpoint or photo looks like', async () => {
    const get = await withPhone()
    expect((await get('/js/app.ffffffff.js', { accept: '*/*' })).statusCode).toBe(404)
    for (const url of ['/api/nothing', '/photos/nothing', '/../package.json', '/%2e%2e/package.json']) {
      const reply = await get(url)
      expect(reply.body).not.toContain('jielin')
      if (url.startsWith('/api') || url.startsWith('/photos')) expect(reply.statusCode).toBe(404)
    }
  })

  it('may load from nowhere but here and the map’s tiles', async () => {
    const get = await withPhone()
    const policy = String((await get('/')).headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'")
    expect(tileSource('https://t{s}.tianditu.gov.cn/vec_w/wmts?x={x}')).toEqual(['https://*.tianditu.gov.cn'])
    expect(tileSource('https://tiles.example.cn/{z}/{x}/{y}.png')).toEqual(['https://tiles.example.cn'])
    expect(tileSource(undefined)).toEqual([])
  })
})

it('is well while its database answers, and says so when it does not', async () => {
  const { app, world } = await httpTown(doors)
  expect((await app.inject('/api/health')).json()).toEqual({ status: 'ok' })
  const away = await connect({ url: 'postgres://nobody@127.0.0.1:1/nothing' })
  const sick = await httpTown(doors, { world: { ...world, db: away.db } })
  const reply = await sick.app.inject('/api/health')
  expect([reply.statusCode, reply.json()]).toEqual([503, { status: 'database-away' }])
  await away.close()
})
