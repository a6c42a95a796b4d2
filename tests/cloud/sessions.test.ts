import { randomUUID } from 'node:crypto'
import { contact } from '@/cloud/account/contact'
import { codeToSession } from '@/cloud/account/session/code-to-session'
import { demo } from '@/cloud/account/session/demo'
import { end } from '@/cloud/account/session/end'
import { personOf } from '@/cloud/account/session/person-of'
import { start } from '@/cloud/account/session/start'
import { whoami } from '@/cloud/account/session/whoami'
import { newId } from '@/cloud/kernel/new-id'
import { httpTown } from '../support/http-town'

const resident = { session: { start, demo, end, whoami }, account: { contact } }
const DAY = 24 * 60

type Town = Awaited<ReturnType<typeof httpTown>>

const startWith = async ({ post }: Town, secret: string): Promise<string> =>
  (await post('resident/session/start', { kind: 'device', secret })).body.token

const whoIs = async ({ post }: Town, token: string) => (await post('resident/session/whoami', {}, token)).body

const people = ({ db, city }: Town) =>
  db.selectFrom('person').select('id').where('city_id', '=', city.id).execute()

it('knows a browser again when it comes back, under a new token', async () => {
  const town = await httpTown({ resident })
  const secret = randomUUID()
  const [first, second] = [await startWith(town, secret), await startWith(town, secret)]
  expect(first).not.toBe(second)
  expect((await whoIs(town, first)).personId).toBe((await whoIs(town, second)).personId)
  expect((await whoIs(town, await startWith(town, randomUUID()))).personId).not.toBe(
    (await whoIs(town, first)).personId,
  )
})

it('gives every session 256 random bits and keeps neither them nor the browser’s secret', async () => {
  const town = await httpTown({ resident })
  const secret = randomUUID()
  const token = await startWith(town, secret)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  const stored = JSON.stringify([
    await town.db.selectFrom('session').selectAll().where('city_id', '=', town.city.id).execute(),
    await town.db.selectFrom('identity').selectAll().where('city_id', '=', town.city.id).execute(),
  ])
  expect(stored).not.toContain(token)
  expect(stored).not.toContain(secret)
})

it('refuses a token that it never gave', async () => {
  const town = await httpTown({ resident })
  expect(await town.post('resident/session/whoami', {}, 'x'.repeat(43))).toMatchObject({
    status: 401,
    body: { code: 'SESSION_REFUSED', requestId: expect.any(String) },
  })
})

it('asks who has no token to sign in', async () => {
  const town = await httpTown({ resident })
  expect(await town.post('resident/account/contact', { phone: null })).toMatchObject({
    status: 401,
    body: { code: 'SESSION_MISSING' },
  })
})

it('lets a session that is used live on, and ends one that nobody used for 180 days', async () => {
  const town = await httpTown({ resident })
  const [used, idle] = [await town.signIn(), await town.signIn()]
  town.wait(100 * DAY)
  expect((await whoIs(town, used)).personId).toEqual(expect.any(String))
  town.wait(79 * DAY)
  expect((await whoIs(town, used)).personId).toEqual(expect.any(String))
  town.wait(2 * DAY)
  expect((await whoIs(town, used)).personId).toEqual(expect.any(String))
  expect((await whoIs(town, idle)).code).toBe('SESSION_REFUSED')
})

it('ends this session and no other', async () => {
  const town = await httpTown({ resident })
  const secret = randomUUID()
  const [here, there] = [await startWith(town, secret), await startWith(town, secret)]
  expect(await town.post('resident/session/end', {}, here)).toMatchObject({ status: 200 })
  expect((await whoIs(town, here)).code).toBe('SESSION_REFUSED')
  expect((await whoIs(town, there)).personId).toEqual(expect.any(String))
})

it('lets someone sign in anew who still sends a token that has ended', async () => {
  const town = await httpTown({ resident })
  const old = await town.signIn()
  await town.post('resident/session/end', {}, old)
  const input = { kind: 'device', secret: randomUUID() }
  expect(await town.post('resident/session/start', input, old)).toMatchObject({ status: 200 })
})

it('makes one person of a browser that starts many times at once', async () => {
  const town = await httpTown({ resident })
  const secret = randomUUID()
  const tokens = await Promise.all(Array.from({ length: 8 }, () => startWith(town, secret)))
  const ids = await Promise.all(tokens.map(async (token) => (await whoIs(town, token)).personId))
  expect(new Set(ids).size).toBe(1)
  expect(await people(town)).toHaveLength(1)
})

it('control: two starts that both look before either writes would make two persons', async () => {
  const town = await httpTown({ resident })
  const { db, city, clock } = town
  const isKnown = async () => (await people(town)).length > 0
  const write = () =>
    db
      .insertInto('person')
      .values({ city_id: city.id, id: newId(), created_at: clock.now, phone: null })
      .execute()
  const known = await Promise.all([isKnown(), isKnown()])
  await Promise.all(known.filter((is) => !is).map(write))
  expect(await people(town)).toHaveLength(2)
})

describe('the demo city', () => {
  it.each(['grid-worker', 'intake-clerk', 'dispatcher', 'handler'])(
    'lets a visitor be the invented %s',
    async (persona) => {
      const town = await httpTown({ resident }, { isDemo: true })
      const { body } = await town.post('resident/session/demo', { persona })
      expect(await whoIs(town, body.token)).toMatchObject({ roles: [persona], isDemo: true })
      const again = await town.post('resident/session/demo', { persona })
      expect((await whoIs(town, again.body.token)).personId).toBe((await whoIs(town, body.token)).personId)
    },
  )

  it('is the only place where that works', async () => {
    const town = await httpTown({ resident }, { isDemo: false })
    expect(await town.post('resident/session/demo', { persona: 'dispatcher' })).toMatchObject({
      status: 403,
      body: { code: 'ROLE_MISSING' },
    })
  })
})

describe('a WeChat code', () => {
  const account = { appId: 'wx-app', secret: 'app-secret' }
  const wechat = codeToSession(account)
  const answer = (body: unknown) =>
    jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(JSON.stringify(body)))
  afterEach(() => jest.restoreAllMocks())

  const startWithCode = (town: Town) =>
    town.ask('session.start', { kind: 'wechat', code: 'code-1' }, null, { wechat })
  const open = () => httpTown({ resident })

  it('brings back the same person that CloudBase knows by OPENID', async () => {
    const town = await open()
    const fetched = answer({ openid: 'o-1', session_key: 'never-kept' })
    const { status } = await startWithCode(town)
    expect(status).toBe(200)
    const known = await personOf(town.context(null), 'wechat', 'o-1')
    expect(await people(town)).toEqual([{ id: known }])
    const asked = new URL(String(fetched.mock.calls[0]?.[0]))
    expect(`${asked.origin}${asked.pathname}`).toBe('https://api.weixin.qq.com/sns/jscode2session')
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({ appid: 'wx-app', js_code: 'code-1' })
  })

  it('that WeChat does not know is refused', async () => {
    const town = await open()
    answer({ errcode: 40029, errmsg: 'invalid code' })
    expect(await startWithCode(town)).toMatchObject({ status: 401, body: { code: 'SESSION_REFUSED' } })
    expect(town.surprises).toEqual([])
  })

  it('is a surprise, not a refusal, when WeChat is busy', async () => {
    const town = await open()
    answer({ errcode: -1, errmsg: 'system error' })
    expect(await startWithCode(town)).toMatchObject({ status: 500, body: { code: 'UNEXPECTED' } })
    expect(town.surprises).toHaveLength(1)
  })

  it('is refused where the host has no WeChat account', async () => {
    const town = await open()
    const input = { kind: 'wechat', code: 'code-1' }
    expect(await town.post('resident/session/start', input)).toMatchObject({
      status: 401,
      body: { code: 'SESSION_REFUSED' },
    })
  })
})
