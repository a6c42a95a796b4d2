import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { type InferOutput, parse } from 'valibot'
import type { Caller } from '@/cloud/kernel/context'
import { type CaseCard, type CaseFilters, type CaseMap, caseList, caseMap, nearCases } from '@/contract/case'
import { mine } from '@/contract/report'
import { isOpen } from '../support/is-open'
import { type Planted, plantCases } from '../support/plant-cases'
import { SPOT, type StaffTown, staffTown } from '../support/staff-town'

const DAY = 24 * 60

/** So many metres north of the spot. */
const north = (metres: number) => ({ ...SPOT, latitude: SPOT.latitude + metres / 111_195 })

const listed = async (t: StaffTown, ask: object = {}): Promise<InferOutput<typeof caseList>> =>
  parse(caseList, (await t.ask('resident.case.list', { sort: 'latest', ...ask }, null)).body)

const allListed = async (t: StaffTown, ask: object = {}): Promise<CaseCard[]> => {
  const { cases, next } = await listed(t, ask)
  return next ? [...cases, ...(await allListed(t, { ...ask, after: next }))] : cases
}

const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id)

describe('已有邻居上报', () => {
  const near = async (t: StaffTown, who: Caller | null, ask: object = {}) => {
    const input = { quick: 'illegal-posting', place: SPOT, laneId: null, ...ask }
    return parse(nearCases, (await t.ask('resident.case.near', input, who)).body).cases
  }

  it('offers open cases of the same kind near by, nearest first, the same problem before its cousin', async () => {
    const t = await staffTown()
    const [far, close, cousin, old] = await plantCases(t, [
      { place: north(40) },
      { place: north(5) },
      { place: north(5), code: '0202' },
      { place: north(5), minutesAgo: 60 * DAY },
    ])
    await plantCases(t, [
      { place: north(70) },
      { place: north(3), quick: 'litter', code: '0102' },
      { place: north(3), stage: 'closed' },
      { place: north(3), isPublic: false },
    ])
    const found = await near(t, await t.resident())
    expect(ids(found)).toEqual([close, old, cousin, far])
    expect(found.map(({ metres }) => metres)).toEqual([5, 5, 5, 40])
  })

  it('offers five at most', async () => {
    const t = await staffTown()
    await plantCases(
      t,
      Array.from({ length: 30 }, (_, at): Planted => ({ place: north(at) })),
    )
    const found = await near(t, await t.resident())
    expect(found.map(({ metres }) => metres)).toEqual([0, 1, 2, 3, 4])
  })

  it('finds what lies across the border of a grid cell', async () => {
    const t = await staffTown()
    const corner = { latitude: 36.41, longitude: 94.9 }
    const around = [-0.0002, 0.0002].flatMap((up) =>
      [-0.0002, 0.0002].map((right) => ({
        latitude: corner.latitude + up,
        longitude: corner.longitude + right,
      })),
    )
    const planted = await plantCases(
      t,
      around.map((place) => ({ place })),
    )
    expect(ids(await near(t, await t.resident(), { place: corner })).sort()).toEqual([...planted].sort())
  })

  it('shows the caller’s own report although nobody has looked at it, and not to others', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const caseId = await t.report(me)
    expect(ids(await near(t, me))).toEqual([caseId])
    expect(await near(t, await t.resident())).toEqual([])
  })

  it('goes by the lane where there is no place', async () => {
    const t = await staffTown()
    const lane = t.city.lanes.find(({ id }) => id === 'yuzhou-xiang')
    const [nowhere, atTheEnd, byTheSign] = await plantCases(t, [
      { laneId: 'yuzhou-xiang', minutesAgo: 9 },
      { laneId: 'yuzhou-xiang', place: { latitude: 36.4185, longitude: 94.8985 } },
      { place: lane?.at ?? null, minutesAgo: 5 * DAY },
      { laneId: 'bayi-lu' },
    ])
    const me = await t.resident()
    const found = await near(t, me, { place: null, laneId: 'yuzhou-xiang' })
    expect(ids(found)).toEqual([nowhere, byTheSign, atTheEnd])
    expect(found.map(({ metres }) => metres)).toEqual([null, null, null])
    expect(await near(t, me, { place: null })).toEqual([])
    expect(await near(t, me, { place: null, laneId: 'no-such-lane' })).toEqual([])
  })

  it('is for people who are signed in', async () => {
    const t = await staffTown()
    const ask = { quick: 'litter', place: SPOT, laneId: null }
    expect((await t.ask('resident.case.near', ask, null)).status).toBe(401)
  })
})

describe('the list', () => {
  it('pages through everything once, newest first, while new reports arrive and some are of the same moment', async () => {
    const t = await staffTown()
    const before = await plantCases(
      t,
      Array.from({ length: 53 }, (_, at): Planted => ({ minutesAgo: Math.floor(at / 9) })),
    )
    const pages: string[][] = []
    let after: string | null = null
    do {
      const page: InferOutput<typeof caseList> = await listed(t, after ? { after } : {})
      pages.push(ids(page.cases))
      after = page.next
      t.wait(1)
      await plantCases(t, [{}, {}])
    } while (after)
    expect(pages.map((page) => page.length)).toEqual([20, 20, 13])
    expect(pages.flat().sort()).toEqual([...before].sort())
    const times = (await allListed(t)).map(({ reportedAt }) => reportedAt)
    expect(times).toEqual([...times].sort().reverse())
  })

  it('pages by distance the same way, and leaves out what has no place', async () => {
    const t = await staffTown()
    const ask = { sort: 'near', place: SPOT }
    const metres = [0, 10, 10, 10, 150, 250, 900, 4000, 20_000, 60_000]
    const spots = Array.from({ length: 5 }, () => metres).flat()
    const before = await plantCases(
      t,
      spots.map((far): Planted => ({ place: north(far) })),
    )
    await plantCases(t, [{ place: null }, { isPublic: false, place: SPOT }])

    const first = await listed(t, ask)
    await plantCases(t, [{ place: SPOT }])
    const second = await listed(t, { ...ask, after: first.next })
    await plantCases(t, [{ place: SPOT }])
    const third = await listed(t, { ...ask, after: second.next })
    const all = [first, second, third].flatMap(({ cases }) => cases)
    expect(ids(all).sort()).toEqual([...before].sort())
    expect(all.map((card) => card.metres)).toEqual([...spots].sort((a, b) => a - b))
    expect(third.next).toBeNull()
  })

  it('is by time where nearest was asked without a place', async () => {
    const t = await staffTown()
    const [old, fresh] = await plantCases(t, [{ minutesAgo: 5 }, {}])
    expect(ids((await listed(t, { sort: 'near' })).cases)).toEqual([fresh, old])
  })

  it('filters by kind, state and days, and never shows what is not public', async () => {
    const t = await staffTown()
    const [open, closed, litter, old] = await plantCases(t, [
      {},
      { stage: 'closed', minutesAgo: 1 },
      { quick: 'litter', code: '0102', minutesAgo: 2 },
      { minutesAgo: 8 * DAY },
    ])
    await plantCases(t, [{ isPublic: false }])
    await t.report(await t.resident())
    expect(ids(await allListed(t))).toEqual([open, closed, litter, old])
    expect(ids(await allListed(t, { state: 'open' }))).toEqual([open, litter, old])
    expect(ids(await allListed(t, { state: 'closed' }))).toEqual([closed])
    expect(ids(await allListed(t, { quick: 'litter' }))).toEqual([litter])
    expect(ids(await allListed(t, { days: 7 }))).toEqual([open, closed, litter])
    expect(ids(await allListed(t, { days: 30, quick: 'illegal-posting', state: 'open' }))).toEqual([
      open,
      old,
    ])
  })

  it.each(['', '~', 'x', "1~'; --", `NaN~${randomUUID()}`, `99999999999999999999~${randomUUID()}`, '1~x'])(
    'begins at the beginning with a cursor that nobody made: %s',
    async (after) => {
      const t = await staffTown()
      const [only] = await plantCases(t, [{ place: SPOT }])
      expect(ids((await listed(t, { after })).cases)).toEqual([only])
      expect(ids((await listed(t, { sort: 'near', place: SPOT, after })).cases)).toEqual([only])
    },
  )

  it('names the category, and the group where the city’s scheme has changed since', async () => {
    const t = await staffTown()
    await plantCases(t, [{ code: '9999' }, { minutesAgo: 1 }])
    expect((await listed(t)).cases.map(({ category }) => category)).toEqual(['牛皮癣小广告', '非法小广告'])
  })
})

describe('the map', () => {
  const marks = async (t: StaffTown, box: object): Promise<CaseMap['marks']> =>
    parse(caseMap, (await t.ask('resident.case.map', box, null)).body).marks

  const TOWN = { south: 36.3, west: 94.8, north: 36.5, east: 95 }

  it('shows a case where one is alone, and how many where several are close', async () => {
    const t = await staffTown()
    const [alone] = await plantCases(t, [
      { place: { latitude: 36.4402, longitude: 94.9502 }, stage: 'handling' },
      { place: SPOT },
      { place: SPOT, stage: 'closed' },
      { place: { latitude: 36.4102, longitude: 94.9002 } },
    ])
    const found = await marks(t, { ...TOWN, zoom: 14 })
    expect(found).toHaveLength(2)
    expect(found).toContainEqual({
      place: { latitude: 36.4402, longitude: 94.9502 },
      count: 1,
      openCount: 1,
      case: { id: alone, quick: 'illegal-posting', stage: 'handling' },
    })
    expect(found).toContainEqual({
      place: { latitude: 36.4101, longitude: 94.9001 },
      count: 3,
      openCount: 2,
      case: null,
    })
  })

  it('adds up to the list inside any box, at any zoom, under any filter, in 200 marks at most', async () => {
    const t = await staffTown()
    const anywhere = fc.record({
      // Four decimals, which the list shows unrounded.
      latitude: fc.integer({ min: 363_800, max: 364_300 }).map((tenth) => tenth / 10_000),
      longitude: fc.integer({ min: 948_600, max: 949_600 }).map((tenth) => tenth / 10_000),
    })
    const planted = fc.record({
      place: fc.option(anywhere, { freq: 8 }),
      quick: fc.constantFrom<('litter' | 'noise' | 'parking')[]>('litter', 'noise', 'parking'),
      stage: fc.constantFrom<('filed' | 'handled' | 'closed')[]>('filed', 'handled', 'closed'),
      minutesAgo: fc.integer({ min: 0, max: 40 * DAY }),
      isPublic: fc.boolean(),
    })
    const [cases = []] = fc.sample(fc.array(planted, { minLength: 400, maxLength: 400 }), {
      seed: 7,
      numRuns: 1,
    })
    await plantCases(t, cases)

    const filters: fc.Arbitrary<CaseFilters> = fc.record(
      {
        quick: fc.constantFrom<('litter' | 'noise')[]>('litter', 'noise'),
        state: fc.constantFrom<('open' | 'closed')[]>('open', 'closed'),
        days: fc.constantFrom<(7 | 30)[]>(7, 30),
      },
      { requiredKeys: [] },
    )
    // Between the fourth decimals, so that no case lies on the edge.
    const edge = (low: number, high: number) =>
      fc.tuple(fc.integer({ min: low, max: high }), fc.integer({ min: low, max: high })).map(([a, b]) => ({
        from: (Math.min(a, b) - 0.5) / 10_000,
        to: (Math.max(a, b) + 0.5) / 10_000,
      }))
    const boxes = fc.record({ across: edge(948_000, 950_000), up: edge(363_000, 365_000) })

    await fc.assert(
      fc.asyncProperty(
        boxes,
        filters,
        fc.integer({ min: 3, max: 20 }),
        async ({ across, up }, filter, zoom) => {
          const box = { south: up.from, north: up.to, west: across.from, east: across.to, zoom }
          const found = await marks(t, { ...box, ...filter })
          const inside = (await allListed(t, filter)).filter(
            ({ place }) =>
              place !== null &&
              place.latitude > box.south &&
              place.latitude < box.north &&
              place.longitude > box.west &&
              place.longitude < box.east,
          )
          const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)
          expect(found.length).toBeLessThanOrEqual(200)
          expect(sum(found.map(({ count }) => count))).toBe(inside.length)
          expect(sum(found.map(({ openCount }) => openCount))).toBe(inside.filter(isOpen).length)
          const alone = found.flatMap((mark) => (mark.case ? [mark.case.id] : []))
          expect(ids(inside)).toEqual(expect.arrayContaining(alone))
          expect(found.every((mark) => (mark.case !== null) === (mark.count === 1))).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  }, 60_000)

  it('never has more than 200 marks, however far in one looks at however many cases', async () => {
    const t = await staffTown()
    const spots = Array.from({ length: 900 }, (_, at) => ({
      latitude: 36.36 + Math.floor(at / 30) * 0.002,
      longitude: 94.88 + (at % 30) * 0.002,
    }))
    await plantCases(
      t,
      spots.map((place) => ({ place })),
    )
    const found = await marks(t, { ...TOWN, zoom: 20 })
    expect(found.length).toBeLessThanOrEqual(200)
    expect(found.reduce((total, { count }) => total + count, 0)).toBe(900)
  })

  it('answers nothing for a box that is upside down, and the whole world in a few marks', async () => {
    const t = await staffTown()
    await plantCases(t, [{ place: SPOT }, { place: null }])
    expect(await marks(t, { ...TOWN, south: 37, zoom: 12 })).toEqual([])
    const world = await marks(t, { south: -90, west: -180, north: 90, east: 180, zoom: 20 })
    expect(world.map(({ count }) => count)).toEqual([1])
  })
})

describe('我的上报', () => {
  const myPage = async (t: StaffTown, who: Caller, after: string | null = null) =>
    parse(mine, (await t.ask('resident.report.mine', { after }, who)).body)

  it('pages through what I reported and joined, newest first, while I report more', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const neighbours = await t.caseAt('filed')
    const before = [neighbours]
    await t.ask('resident.case.join', { requestId: randomUUID(), caseId: neighbours }, me)
    for (let i = 0; i < 20; i += 1) {
      t.wait(i % 2)
      before.push(await t.report(me))
    }
    await t.report(await t.resident())
    const first = await myPage(t, me)
    t.wait(DAY)
    await t.report(me)
    const second = await myPage(t, me, first.next)
    const shown = [first, second].flatMap(({ reports }) => reports)
    expect(shown.map((report) => report.case.id).sort()).toEqual([...before].sort())
    expect(second).toMatchObject({
      next: null,
      reports: [
        { isReporter: false, verdict: 'waiting', needsAnswer: false, case: { id: neighbours, owners: 2 } },
      ],
    })
  })

  it('is empty for who reported nothing, and closed to who is not signed in', async () => {
    const t = await staffTown()
    await t.report(await t.resident())
    expect(await myPage(t, await t.resident())).toEqual({ reports: [], next: null })
    expect((await t.ask('resident.report.mine', { after: null }, null)).status).toBe(401)
  })
})
