import { randomUUID } from 'node:crypto'
import { newId } from '@/cloud/kernel/new-id'
import { jpeg } from '../fixtures/photos/pictures'
import { bearer } from '../support/bearer'
import { dataFolder, runServer } from '../support/built-server'
import { sendPhoto } from '../support/send-photo'

jest.setTimeout(120_000)

/** On the database that this run of the tests is about. */
function start(folder: string) {
  const url = process.env.JIELIN_TEST_DATABASE_URL
  const server = url ? { DATABASE_URL: url, JIELIN_SECRET: 'a-secret-for-tests-only-and-long-enough' } : {}
  return runServer({ PORT: '0', JIELIN_DATA: folder, ...server })
}

/** `undefined` where no answer came. */
async function ask(address: string, path: string, input: unknown, token?: string) {
  const reply = await fetch(`${address}/api/resident/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(token) },
    body: JSON.stringify(input),
  }).catch(() => undefined)
  return reply?.json().catch(() => undefined)
}

const signIn = async (address: string): Promise<string> =>
  (await ask(address, 'session/start', { kind: 'device', secret: randomUUID() })).token

const report = (photoIds: string[] = []) => ({
  requestId: newId(),
  quick: 'illegal-posting',
  place: { latitude: 36.4067, longitude: 94.9033 },
  laneId: null,
  placeName: '',
  words: '墙上有小广告',
  photoIds,
})

it('keeps a photo, and files its report once, when the server is killed between the two', async () => {
  const folder = dataFolder()
  const before = start(folder)
  const address = await before.listening
  const token = await signIn(address)
  const photoId = newId()
  expect(await sendPhoto(address, token, await jpeg(), { photoId })).toMatchObject({ status: 200 })
  await before.kill()

  const after = start(folder)
  const again = await after.listening
  const input = report([photoId])
  const filed = await ask(again, 'report/submit', input, token)
  expect(filed).toMatchObject({ receipt: expect.any(String) })
  expect(await ask(again, 'report/submit', input, token)).toEqual(filed)
  const shown = await ask(again, 'case/show', { caseId: filed.caseId }, token)
  expect(shown.before).toEqual([expect.objectContaining({ id: photoId })])
  for (const link of [shown.before[0].small, shown.before[0].large])
    expect((await fetch(`${again}${link}`)).status).toBe(200)
  expect((await ask(again, 'report/mine', { after: null }, token)).reports).toHaveLength(1)
  await after.stop()
})

it('loses nothing it acknowledged and files nothing twice when it is killed amid a crowd', async () => {
  const folder = dataFolder()
  const before = start(folder)
  const address = await before.listening
  const token = await signIn(address)
  const photoIds = Array.from({ length: 12 }, newId)
  const reports = photoIds.map((photoId) => report([photoId]))
  const bytes = await jpeg()
  const acknowledged = new Map<string, unknown>()

  const tell = async (at: string, n: number) => {
    const input = reports[n]
    const photoId = photoIds[n]
    if (!input || !photoId) throw new Error('No such report.')
    const photo = await sendPhoto(at, token, bytes, { photoId }).catch(() => undefined)
    const answer = photo?.status === 200 ? await ask(at, 'report/submit', input, token) : undefined
    return { requestId: input.requestId, answer }
  }
  const firstHalf = async (n: number) => {
    const { requestId, answer } = await tell(address, n)
    if (answer?.receipt) acknowledged.set(requestId, answer)
    if (acknowledged.size >= 4) await before.kill()
  }
  await Promise.all(reports.map((_, n) => firstHalf(n)))
  expect(acknowledged.size).toBeGreaterThanOrEqual(4)
  expect(acknowledged.size).toBeLessThan(reports.length)

  const after = start(folder)
  const again = await after.listening
  const told = await Promise.all(reports.map((_, n) => tell(again, n)))
  for (const { answer } of told) expect(answer).toMatchObject({ receipt: expect.any(String) })
  const answers = new Map(told.map(({ requestId, answer }) => [requestId, answer]))
  for (const [requestId, answer] of acknowledged) expect(answers.get(requestId)).toEqual(answer)
  const mine = (await ask(again, 'report/mine', { after: null }, token)).reports
  expect(mine).toHaveLength(reports.length)
  await after.stop()
})
