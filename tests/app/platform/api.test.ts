import { api } from '@/platform/api'
import { failureOf } from '@/platform/failure'
import { no, ok, openDoor, withSessions } from './support/fake-door'

const ask = () =>
  api.resident.report
    .submit({
      requestId: 'r',
      quick: 'litter',
      place: null,
      laneId: null,
      placeName: '',
      words: '',
      photoIds: [],
    })
    .then(
      (receipt) => ({ receipt }),
      (error: unknown) => failureOf(error),
    )

beforeEach(() => localStorage.clear())
afterEach(() => jest.useRealTimers())

it('knocks at the door of the endpoint with JSON, and gives back what the cloud said', async () => {
  const door = withSessions(() => ok({ receipt: 'A1', caseId: 'c', reportedAt: 'now' }))
  expect(await ask()).toEqual({ receipt: { receipt: 'A1', caseId: 'c', reportedAt: 'now' } })
  expect(door.paths().at(-1)).toBe('/api/resident/report/submit')
  expect(door.seen.at(-1)?.body).toMatchObject({ requestId: 'r', quick: 'litter' })
})

describe('a page learns', () => {
  it('which refusal it was, with what it carries and the number that finds it', async () => {
    withSessions(() => no(422, 'REPORT_OUTSIDE_CITY', { data: { city: '格尔木' } }))
    expect(await ask()).toEqual({ code: 'REPORT_OUTSIDE_CITY', requestId: 'req-1', data: { city: '格尔木' } })
  })

  it.each([
    ['a code that the contract does not know', no(418, 'TEAPOT'), { code: 'UNEXPECTED', requestId: 'req-1' }],
    ['a proxy’s page', { status: 502, body: '<html>' }, { code: 'UNEXPECTED' }],
    ['an empty answer', { status: 500, body: null }, { code: 'UNEXPECTED' }],
    ['a name of Object as a code', no(500, 'constructor'), { code: 'UNEXPECTED', requestId: 'req-1' }],
  ])('that %s is UNEXPECTED', async (_name, reply, problem) => {
    withSessions(() => reply)
    expect(await ask()).toEqual(problem)
  })

  it('that there is no network', async () => {
    openDoor(() => 'no network')
    expect(await ask()).toEqual({ code: 'OFFLINE' })
  })

  it('that nobody answered in fifteen seconds', async () => {
    jest.useFakeTimers()
    openDoor(() => 'never')
    const asked = ask()
    await jest.advanceTimersByTimeAsync(14_900)
    const early = await Promise.race([asked, Promise.resolve('still waiting')])
    expect(early).toBe('still waiting')
    await jest.advanceTimersByTimeAsync(200)
    expect(await asked).toEqual({ code: 'TIMEOUT' })
  })

  it('nothing of what was inside a surprise', () => {
    expect(failureOf(new Error('secret words'))).toEqual({ code: 'UNEXPECTED' })
    expect(failureOf(undefined)).toEqual({ code: 'UNEXPECTED' })
  })
})
