import { fastify } from 'fastify'
import { jobsRouter } from '@/cloud/doors/jobs'
import { residentRouter } from '@/cloud/doors/resident'
import { staffRouter } from '@/cloud/doors/staff'
import { openDoors } from '@/cloud/hosts/doors'
import { newId } from '@/cloud/kernel/new-id'
import { openApi } from '@/cloud/openapi/document'
import { jpeg } from '../fixtures/photos/pictures'
import { httpTown } from '../support/http-town'
import { sendPhoto } from '../support/send-photo'

const doors = { resident: residentRouter, staff: staffRouter, jobs: jobsRouter }

type Json = { [key: string]: Json } & Json[]

/** The document as plain JSON, as a reader gets it. */
const document = async () => JSON.parse(JSON.stringify(await openApi()))

const endpoints = () =>
  [...openDoors()].flatMap(([door, procedures]) =>
    [...procedures.keys()].map((name) => `/${door}/${name.replace('.', '/')}`),
  )

/** Closes every object: a reply may hold what the document promises and nothing else. */
function closed(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema
  if (Array.isArray(schema)) return schema.map(closed)
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in schema ? { ...inner, additionalProperties: false } : inner
}

/** What Fastify's own validator finds wrong with `body`, or nothing. */
async function wrongWith(schema: Json, body: unknown): Promise<string | null> {
  const strict = { removeAdditional: false, coerceTypes: false, useDefaults: false, strict: false }
  const app = fastify({ ajv: { customOptions: strict } })
  app.post('/', { schema: { body: closed(schema) } }, () => ({}))
  const reply = await app.inject({ method: 'POST', url: '/', payload: { ...(body as object) } })
  await app.close()
  return reply.statusCode === 200 ? null : reply.json().message
}

it('describes every endpoint of the three doors, and nothing else', async () => {
  const { paths, openapi, servers } = await document()
  expect(Object.keys(paths).sort()).toEqual(endpoints().sort())
  expect(openapi).toMatch(/^3\.1/)
  expect(servers).toEqual([{ url: '/api' }])
})

it('says of every endpoint what it takes, what it gives and how it refuses', async () => {
  const { paths } = await document()
  for (const [path, { post }] of Object.entries<Json>(paths)) {
    if (!post) throw new Error(`${path} has no post.`)
    expect(Object.keys(post.requestBody?.content ?? {})).toEqual([
      path === '/resident/photo/upload' ? 'multipart/form-data' : 'application/json',
    ])
    expect(Object.keys(post.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '400', '401', '403', '429', '500']),
    )
    expect(post.summary).toBeTruthy()
  }
})

it('promises what the server really answers', async () => {
  const town = await httpTown(doors, { isDemo: true })
  const { paths } = await document()
  const token = await town.signIn()
  const clerk = (await town.post('resident/session/demo', { persona: 'intake-clerk' })).body.token
  const photoId = newId()
  const upload = await sendPhoto(await town.listen(), token, await jpeg(), { photoId })
  const report = {
    requestId: newId(),
    quick: 'illegal-posting',
    place: { latitude: 36.4067, longitude: 94.9033 },
    laneId: null,
    placeName: '',
    words: '墙上有小广告',
    photoIds: [photoId],
  }
  const submitted = await town.post('resident/report/submit', report, token)
  const caseId = submitted.body.caseId

  const replies: [path: string, reply: { status: number; body: unknown }][] = [
    ['resident/photo/upload', upload],
    ['resident/report/submit', submitted],
    ...(await Promise.all(
      (
        [
          ['resident/session/whoami', {}, token],
          ['resident/home/show', {}, token],
          ['resident/report/mine', { after: null }, token],
          ['resident/case/show', { caseId }, token],
          ['resident/case/near', { quick: 'illegal-posting', place: report.place, laneId: null }, token],
          ['resident/case/list', { sort: 'latest' }],
          ['resident/case/map', { south: 36, west: 94, north: 37, east: 95, zoom: 12 }],
          ['resident/notice/list', { after: null }, token],
          ['resident/account/show', {}, token],
          ['resident/account/looks', {}, token],
          ['staff/staff/me', {}, clerk],
          ['staff/case/queue', { show: 'todo', after: null }, clerk],
          ['staff/case/show', { caseId }, clerk],
          ['resident/account/show', {}],
          ['staff/staff/me', {}, token],
          ['resident/case/show', { caseId: newId() }, token],
          ['resident/report/submit', { ...report, photoIds: [newId()], requestId: newId() }, token],
          ['resident/report/submit', { ...report, words: 7 }, token],
          ['resident/account/contact', { phone: '12345' }, token],
          ['resident/session/whoami', {}, 'no-token-of-ours'],
          ['jobs/job/drain', {}, token],
        ] as [string, unknown, string?][]
      ).map(
        async ([path, input, as]): Promise<[string, { status: number; body: unknown }]> => [
          path,
          await town.post(path, input, as),
        ],
      ),
    )),
  ]

  const wrong = await Promise.all(
    replies.map(async ([path, { status, body }]) => {
      const schema = paths[`/${path}`].post.responses[status]?.content?.['application/json']?.schema
      const found = schema ? await wrongWith(schema, body) : 'this status is not described'
      return found && `${path} ${status}: ${found} in ${JSON.stringify(body).slice(0, 300)}`
    }),
  )
  expect(wrong.filter(Boolean)).toEqual([])
  expect(new Set(replies.map(([, { status }]) => status))).toEqual(new Set([200, 400, 401, 403, 404]))
})

it('control: a reply with a field more, or one less, is found', async () => {
  const { paths } = await document()
  const schema = paths['/resident/report/submit'].post.responses['200'].content['application/json'].schema
  const good = { receipt: 'R-1', caseId: newId(), reportedAt: '2026-05-12T02:00:00.000Z' }
  expect(await wrongWith(schema, good)).toBeNull()
  expect(await wrongWith(schema, { ...good, personId: newId() })).not.toBeNull()
  expect(await wrongWith(schema, { receipt: 'R-1', caseId: good.caseId })).not.toBeNull()
})

it('is a page to read, with nothing on it from elsewhere', async () => {
  const { app } = await httpTown(doors)
  const page = await app.inject('/api/docs')
  expect(page.statusCode).toBe(200)
  const addresses = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => String(address))
  expect(addresses).toContain('/api/docs/swagger-ui-bundle.js')
  for (const address of addresses) {
    expect(address).toMatch(/^\/api\/docs\//)
    expect((await app.inject(address)).statusCode).toBe(200)
  }
  expect((await app.inject('/api/openapi.json')).json().info.title).toContain('街邻')
})
