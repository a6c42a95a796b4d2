import type { AnyRouter } from '@orpc/server'
import { parse } from 'valibot'
import { callerOf } from '@/cloud/account/session/caller'
import { ensurePersona } from '@/cloud/account/session/persona'
import { asClockEvent } from '@/cloud/cases/case-events'
import { loadDemo } from '@/cloud/demo/load'
import { planCases } from '@/cloud/demo/plan'
import { residentRouter } from '@/cloud/doors/resident'
import { staffRouter } from '@/cloud/doors/staff'
import { DEMO_PERSONAS } from '@/contract/personas'
import { queue } from '@/contract/staff-case'
import { OUTCOMES, STAGES } from '@/domain/case/stage'
import { caseClock } from '@/domain/clock/case-clock'
import { isInCity } from '@/domain/place/grid-at'
import { town } from '../support/town'

const LABEL = '演示数据'
const TUESDAY = '2026-05-12T02:30:00Z'

// A load takes seconds, on a busy machine many.
jest.setTimeout(60_000)

const doors: AnyRouter = { staff: staffRouter, resident: residentRouter }

/** A town whose storage remembers what was put into it. */
async function emptyTown(now = TUESDAY) {
  const t = await town(doors)
  t.clock.now = new Date(now)
  const kept = new Map<string, Uint8Array>()
  const { storage, ...context } = t.context(null)
  const world = {
    ...context,
    storage: {
      ...storage,
      put: async (digest: string, size: string, bytes: Uint8Array) =>
        void kept.set(`${digest}-${size}`, bytes),
    },
  }
  return { ...t, kept, world, load: (progress?: () => void) => loadDemo(world, t.clock.now, progress) }
}

type EmptyTown = Awaited<ReturnType<typeof emptyTown>>

const rowsOf = async ({ db, city: { id } }: EmptyTown) => ({
  cases: await db.selectFrom('cases').selectAll().where('city_id', '=', id).execute(),
  events: await db.selectFrom('case_event').selectAll().where('city_id', '=', id).orderBy('seq').execute(),
  owners: await db.selectFrom('case_owner').selectAll().where('city_id', '=', id).execute(),
  reports: await db.selectFrom('report').selectAll().where('city_id', '=', id).execute(),
  photos: await db.selectFrom('photo').selectAll().where('city_id', '=', id).execute(),
})

const full = new Map<string, Promise<EmptyTown>>()

/** The city as it was loaded at this moment, once for all tests that only look at it. */
const fullTown = (now = TUESDAY) => {
  const loading = full.get(now) ?? emptyTown(now).then((t) => t.load().then(() => t))
  full.set(now, loading)
  return loading
}

describe.each([
  ['a Tuesday morning', TUESDAY],
  ['three o’clock at night in a holiday', '2026-10-03T19:00:00Z'],
])('the demo city loaded on %s', (_when, now) => {
  it('keeps every rule that a real case keeps', async () => {
    const t = await fullTown(now)
    const { cases, events, owners, photos } = await rowsOf(t)
    expect(cases.length).toBeGreaterThanOrEqual(60)

    for (const row of cases) {
      const own = events.filter(({ case_id }) => case_id === row.id)
      const clock = caseClock(own.map(asClockEvent), t.city, t.clock.now)
      const steps = own.filter(({ kind }) => kind !== 'joined')
      const isFiled = own.some(({ kind }) => kind === 'filed' || kind === 'self-handled')
      const mine = owners.filter(({ case_id }) => case_id === row.id)
      expect({
        stage: row.stage,
        due: row.due_at,
        reported: row.reported_at,
        version: row.version,
        isPublic: row.is_public,
        isClosed: row.closed_at !== null,
        owners: row.owners,
        reporters: mine.filter(({ is_reporter }) => is_reporter).length,
      }).toEqual({
        stage: clock.stage,
        due: clock.dueAt,
        reported: own[0]?.at,
        version: steps.length,
        isPublic: isFiled,
        isClosed: row.stage === 'closed',
        owners: mine.length,
        reporters: 1,
      })
      const times = own.map(({ at }) => at.getTime())
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect(own.map(({ seq }) => seq)).toEqual(own.map((_, at) => at + 1))
    }

    const first = t.clock.now.getTime() - 31 * 86_400_000
    const outside = events.filter(({ at }) => at > t.clock.now || at.getTime() < first)
    expect(outside).toEqual([])
    expect(photos.filter(({ case_id, part }) => !case_id || !part)).toEqual([])
  })

  it('has something to do for everybody who can sign in, and every stage, outcome and answer to see', async () => {
    const t = await fullTown(now)
    for (const persona of DEMO_PERSONAS) {
      const caller = await callerOf(t.world, await ensurePersona(t.world, persona))
      const { body } = await t.ask('staff.case.queue', { show: 'todo', after: null }, caller)
      expect(parse(queue, body).counts.todo).toBeGreaterThan(1)
    }
    const { cases, owners } = await rowsOf(t)
    expect(new Set(cases.map(({ stage }) => stage))).toEqual(new Set(STAGES))
    expect(cases.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining([...OUTCOMES]))
    const verdicts = new Set(owners.map(({ verdict }) => verdict))
    expect(verdicts).toEqual(new Set(['waiting', 'agreed', 'disputed', 'not-seen', 'unconfirmed']))
  })
})

it('says of every invented word and picture that it is invented', async () => {
  const t = await fullTown()
  const { cases, events, reports, photos } = await rowsOf(t)
  const said = [
    ...cases.flatMap(({ words, referral }) => [words, ...(referral ? [referral] : [])]),
    ...reports.map(({ words }) => words),
    ...events.flatMap(({ words }) => (words ? [words] : [])),
  ]
  expect(said.filter((words) => !words.includes(LABEL))).toEqual([])
  expect(said.length).toBeGreaterThan(150)
  const parts = new Set(photos.map(({ part }) => part))
  expect(parts).toEqual(new Set(['before', 'after']))
  for (const { digest } of photos) {
    expect(t.kept.get(`${digest}-large`)?.length).toBeGreaterThan(10_000)
    expect(t.kept.get(`${digest}-small`)?.length).toBeGreaterThan(2_000)
  }
})

it('looks like a real city: its kinds, its repeats, its missing addresses', async () => {
  const t = await fullTown()
  const planned = planCases(t.city)
  const count = (code: string) => planned.filter((one) => one.code === code).length
  const frequent = ['0506', '0202', '0507', '0102', '0511', '0501', '0201'].map(count)
  expect(frequent).toEqual([...frequent].sort((a, b) => b - a))
  expect(count('0506') / planned.length).toBeCloseTo(0.28, 1)
  const { cases } = await rowsOf(t)

  const placed = cases.flatMap(({ code, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ code, latitude, longitude }],
  )
  expect(1 - placed.length / cases.length).toBeCloseTo(0.1, 1)
  expect(placed.filter((place) => !isInCity(t.city, place))).toEqual([])
  const spots = placed.map((spot) => JSON.stringify(spot))
  const repeats = spots.filter((spot) => spots.indexOf(spot) !== spots.lastIndexOf(spot))
  expect(repeats.length / cases.length).toBeCloseTo(0.29, 1)
})

it('is loaded once, in seconds', async () => {
  const t = await emptyTown()
  const begun = process.cpuUsage()
  expect(await t.load()).toBe('loaded')
  // Seconds of work, not of waiting for a busy machine's turn.
  const { user, system } = process.cpuUsage(begun)
  expect((user + system) / 1_000_000).toBeLessThan(10)
  const before = await rowsOf(t)
  t.wait(60)
  expect(await t.load()).toBe('there')
  expect(await rowsOf(t)).toEqual(before)
})

it('leaves a database alone in which somebody lives already', async () => {
  const t = await emptyTown()
  await t.resident()
  expect(await t.load()).toBe('not-ours')
  expect((await rowsOf(t)).cases).toEqual([])
})

it('is finished by the next start when a start was killed half-way', async () => {
  const whole = await fullTown()
  const t = await emptyTown()
  let steps = 0
  const kill = () => {
    steps += 1
    if (steps === 20) throw new Error('killed')
  }
  await expect(t.load(kill)).rejects.toThrow('killed')
  t.wait(7)
  expect(await t.load()).toBe('loaded')
  const shape = ({ cases, events, photos }: Awaited<ReturnType<typeof rowsOf>>) => ({
    stages: cases.map(({ code, stage }) => `${code} ${stage}`).sort(),
    events: events.length,
    photos: photos.length,
  })
  expect(shape(await rowsOf(t))).toEqual(shape(await rowsOf(whole)))
})
