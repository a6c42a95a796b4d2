import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '@/cloud/kernel/new-id'
import { heic } from '../fixtures/photos/broken'
import { withPlace } from '../fixtures/photos/pictures'
import { builtFunctions, deploy } from '../support/cloud-function'

jest.setTimeout(60_000)

let functions = ''
beforeAll(() => {
  functions = builtFunctions()
})

/** What WeChat says of a call by this person's phone. */
const phoneOf = (openId: string) => ({ OPENID: openId, APPID: 'wx-app', SOURCE: 'wx_client' })
const TIMER = { SOURCE: 'wx_trigger' }

const report = (photoIds: string[] = []) => ({
  requestId: newId(),
  quick: 'illegal-posting',
  place: { latitude: 36.4067, longitude: 94.9033 },
  laneId: null,
  placeName: '',
  words: '墙上又贴了通下水的广告',
  photoIds,
})

describe('the residents’ function', () => {
  let resident: ReturnType<typeof deploy>
  beforeAll(() => {
    resident = deploy(functions, 'resident')
  })
  afterAll(() => resident.leave())

  const whoIs = async (event: object, wx: object) =>
    (await resident.call({ path: 'session.whoami', input: {}, ...event }, wx)).body.personId

  it('files a report once for who WeChat says is calling', async () => {
    const me = phoneOf(`o-${randomUUID()}`)
    const event = { path: 'report.submit', input: report() }
    const [first, again] = [await resident.call(event, me), await resident.call(event, me)]
    expect(first).toMatchObject({ status: 200, body: { receipt: expect.any(String) } })
    expect(again).toEqual(first)
    const mine = await resident.call({ path: 'report.mine', input: { after: null } }, me)
    expect(mine.body.reports).toHaveLength(1)
  })

  it('knows a person again, and two persons apart', async () => {
    const [one, other] = [phoneOf(`o-${randomUUID()}`), phoneOf(`o-${randomUUID()}`)]
    expect(await whoIs({}, one)).toBe(await whoIs({}, one))
    expect(await whoIs({}, other)).not.toBe(await whoIs({}, one))
  })

  it('does not believe who an event says it comes from', async () => {
    const [victim, forger] = [`o-${randomUUID()}`, `o-${randomUUID()}`]
    const forged = {
      OPENID: victim,
      openid: victim,
      userInfo: { openId: victim, appId: 'wx-app' },
      SOURCE: 'wx_trigger',
      caller: { personId: newId(), staff: { roles: ['dispatcher'] } },
    }
    expect(await whoIs(forged, phoneOf(forger))).toBe(await whoIs({}, phoneOf(forger)))
    expect(await whoIs(forged, phoneOf(forger))).not.toBe(await whoIs({}, phoneOf(victim)))
    expect(await whoIs(forged, {})).toBeNull()
    const reply = await resident.call({ path: 'report.submit', input: report(), ...forged }, {})
    expect(reply).toMatchObject({ status: 401, body: { code: 'SESSION_MISSING' } })
  })

  it.each([
    ['no path', {}],
    ['a path of another door', { path: 'case.queue' }],
    ['a path that is no text', { path: { report: 'submit' } }],
  ])('answers %s as missing', async (_what, event) => {
    const reply = await resident.call(event, phoneOf(`o-${randomUUID()}`))
    expect(reply).toMatchObject({ status: 404, body: { code: 'ENDPOINT_MISSING' } })
  })

  describe('a photo that the phone put into cloud storage', () => {
    const collect = (photoId: string, fileId: string, wx: object) =>
      resident.call({ path: 'photo.collect', input: { photoId, fileId } }, wx)

    it('is collected once, shown with its case, and what was put there is gone', async () => {
      const me = phoneOf(`o-${randomUUID()}`)
      const photoId = newId()
      const fileId = await resident.upload(`incoming/${photoId}.jpg`, await withPlace())
      expect(await collect(photoId, fileId, me)).toEqual({ status: 200, body: { photoId } })
      expect(await collect(photoId, fileId, me)).toEqual({ status: 200, body: { photoId } })
      expect(await resident.files()).not.toContain(`incoming/${photoId}.jpg`)

      const filed = await resident.call({ path: 'report.submit', input: report([photoId]) }, me)
      const shown = await resident.call({ path: 'case.show', input: { caseId: filed.body.caseId } }, me)
      const address = /^https:\/\/files\.example\/photos\/[0-9a-f]{64}-(small|large)\.jpg\?for=\d+$/
      expect(shown.body.before).toEqual([
        expect.objectContaining({
          id: photoId,
          small: expect.stringMatching(address),
          large: expect.stringMatching(address),
        }),
      ])
    })

    it('is another person’s, and stays so', async () => {
      const photoId = newId()
      const fileId = await resident.upload(`incoming/${photoId}.jpg`, await withPlace())
      await collect(photoId, fileId, phoneOf(`o-${randomUUID()}`))
      expect(await collect(photoId, fileId, phoneOf(`o-${randomUUID()}`))).toMatchObject({
        status: 403,
        body: { code: 'PHOTO_NOT_YOURS' },
      })
    })

    it('is refused with its reason, and what was put there is gone', async () => {
      const photoId = newId()
      const fileId = await resident.upload(`incoming/${photoId}.jpg`, heic())
      expect(await collect(photoId, fileId, phoneOf(`o-${randomUUID()}`))).toMatchObject({
        status: 415,
        body: { code: 'PHOTO_HEIC' },
      })
      expect(await resident.files()).not.toContain(`incoming/${photoId}.jpg`)
    })

    it('is missing when it is not this photo’s own upload', async () => {
      const [mine, theirs] = [newId(), newId()]
      const upload = await resident.upload(`incoming/${theirs}.jpg`, await withPlace())
      const kept = await resident.upload(`photos/${mine}.jpg`, await withPlace())
      for (const fileId of [upload, kept, upload.replace(theirs, `../${mine}`), 'https://elsewhere', ''])
        expect(await collect(mine, fileId, phoneOf(`o-${randomUUID()}`))).toMatchObject({
          status: 404,
          body: { code: 'PHOTO_MISSING' },
        })
      expect(await resident.files()).toEqual(expect.arrayContaining([`incoming/${theirs}.jpg`]))
    })
  })

  it('writes down which request was answered how, and nothing about anybody', async () => {
    const openId = `o-${randomUUID()}`
    await resident.call({ path: 'report.submit', input: report() }, phoneOf(openId))
    await resident.call({ path: '13912345678', input: report() }, phoneOf(openId))
    const lines = resident.log().trim().split('\n').slice(-2)
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ endpoint: 'report.submit', status: 200, requestId: expect.any(String) }),
      expect.objectContaining({ endpoint: 'unknown', status: 404 }),
    ])
    for (const secret of [openId, '通下水', '13912345678', '36.4'])
      expect(resident.log()).not.toContain(secret)
  })
})

describe('the machines’ function', () => {
  let jobs: ReturnType<typeof deploy>
  beforeAll(() => {
    jobs = deploy(functions, 'jobs')
  })
  afterAll(() => jobs.leave())

  it('does what is due when its timer rings', async () => {
    const ring = { Type: 'Timer', TriggerName: 'every-minute', Time: '2026-05-12T02:00:00Z', Message: '' }
    expect(await jobs.call(ring, TIMER)).toMatchObject({ status: 200, body: { failed: 0 } })
  })

  it('does nothing for a phone that plays the timer', async () => {
    const ring = {
      Type: 'Timer',
      TriggerName: 'every-minute',
      path: 'job.drain',
      input: {},
      SOURCE: 'wx_trigger',
    }
    for (const wx of [
      phoneOf('o-1'),
      { ...phoneOf('o-1'), SOURCE: 'wx_client,scf' },
      { SOURCE: 'wx_http' },
      {},
    ])
      expect(await jobs.call(ring, wx)).toMatchObject({ status: 403, body: { code: 'ROLE_MISSING' } })
  })
})

describe('the staff’s function', () => {
  let staff: ReturnType<typeof deploy>
  beforeAll(() => {
    staff = deploy(functions, 'staff')
  })
  afterAll(() => staff.leave())

  it('is closed to residents, whatever role they claim', async () => {
    const event = { path: 'case.queue', input: { show: 'all', after: null }, roles: ['dispatcher'] }
    const reply = await staff.call(event, phoneOf(`o-${randomUUID()}`))
    expect(reply).toMatchObject({ status: 403, body: { code: 'ROLE_MISSING' } })
  })
})

describe('what is uploaded', () => {
  const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

  it.each([
    ['resident', ['sharp', 'wx-server-sdk']],
    ['staff', ['wx-server-sdk']],
    ['jobs', ['wx-server-sdk']],
  ])('%s asks the cloud to install only what it cannot carry', (door, libraries) => {
    const { dependencies, main } = json(join(functions, door, 'package.json'))
    expect(Object.keys(dependencies).sort()).toEqual(libraries)
    expect(main).toBe('index.js')
  })

  it('lies where WeChat’s tools and the CloudBase command look for it', () => {
    expect(json('project.config.json').cloudfunctionRoot).toBe('dist/cloudfunctions/')
    const { functionRoot, functions: declared } = json('cloudbaserc.json')
    expect(functionRoot).toBe('./dist/cloudfunctions')
    expect(declared.map(({ name }: { name: string }) => name).sort()).toEqual(['jobs', 'resident', 'staff'])
  })

  it('gives the machines’ function a timer, in both places', () => {
    const inFolder = json(join(functions, 'jobs', 'config.json')).triggers
    const declared = json('cloudbaserc.json').functions.find(({ name }: { name: string }) => name === 'jobs')
    expect(inFolder).toEqual(declared.triggers)
    expect(inFolder).toHaveLength(1)
  })
})
