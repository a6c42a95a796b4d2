import { city } from '@/city'
import { checkCity } from '@/city/check'
import type { CityProfile } from '@/city/profile'

const problems = (change: Partial<CityProfile>) =>
  checkCity({ ...city, ...change }).map(({ where, what }) => `${where}: ${what}`)

/** The list with its first element changed. */
const firstWith = <T>(list: readonly T[], change: Partial<T>): readonly T[] =>
  list.map((thing, i) => (i === 0 ? { ...thing, ...change } : thing))

describe('Golmud', () => {
  it('is sound', () => {
    expect(checkCity(city)).toEqual([])
  })

  it('holds every category of the common list, and the whole is marked a sample', () => {
    const count = (group: string) => city.categories.filter((category) => category.group === group).length
    expect(['01', '02', '03', '04', '05'].map(count)).toEqual([19, 5, 6, 10, 14])
    const conditions = city.categories.flatMap((category) => category.conditions)
    expect(conditions.every(({ isSample }) => isSample)).toBe(true)
  })

  it('claims no surveyed shape or point', () => {
    const accuracies = [...city.grids, ...city.lanes, ...city.landmarks].map(({ accuracy }) => accuracy)
    expect(new Set([city.boundaryAccuracy, ...accuracies])).toEqual(new Set(['sketch']))
  })

  it('fits on a phone: 40 KB at most', () => {
    expect(Buffer.byteLength(JSON.stringify(city))).toBeLessThan(40 * 1024)
  })

  it('has each division of the city at least once', () => {
    expect(new Set(city.grids.map(({ division }) => division)).size).toBe(11)
  })
})

describe('what is wrong is found', () => {
  it.each<[string, Partial<CityProfile>, string]>([
    [
      'an id twice',
      { units: [...city.units, ...city.units.slice(0, 1)] },
      'units: urban-management stands more than once',
    ],
    [
      'an id that cannot travel',
      { lanes: firstWith(city.lanes, { id: '昆仑路' }) },
      'lanes: "昆仑路" is not a key of a-z, 0-9 and -',
    ],
    ['a fallback that does not exist', { fallbackUnit: 'nobody' }, 'fallbackUnit: there is no unit nobody'],
    [
      'a grid whose team is no team',
      { grids: firstWith(city.grids, { gridTeam: 'parks' }) },
      'grid kunlunlu-west: parks is no grid team',
    ],
    [
      'a lane that names no unit',
      { lanes: firstWith(city.lanes, { units: { litter: 'nobody' } }) },
      'lane kunlun-lu: there is no unit nobody',
    ],
    [
      'a landmark on no lane',
      { landmarks: firstWith(city.landmarks, { lane: 'nowhere' }) },
      'landmark xingyuanlu-community: there is no lane nowhere',
    ],
    [
      'a category without a unit',
      { categories: firstWith(city.categories, { unit: 'nobody' }) },
      'category 0101: there is no unit nobody',
    ],
    [
      'a category of no group',
      { categories: firstWith(city.categories, { group: '09' }) },
      'category 0101: there is no group 09',
    ],
    [
      'a category that nobody can file',
      { categories: firstWith(city.categories, { conditions: [] }) },
      'category 0101: has no filing condition',
    ],
    [
      'an emergency of no category',
      { emergencies: firstWith(city.emergencies, { codes: ['0999'] }) },
      'emergency gas: there is no category 0999',
    ],
    [
      'a kind no resident can choose',
      { quickCategories: city.quickCategories.slice(1) },
      'quick category illegal-posting: is not offered',
    ],
    [
      'a kind that files as another kind',
      { quickCategories: firstWith(city.quickCategories, { code: '0102' }) },
      'quick category illegal-posting: files as 0102, which belongs to litter',
    ],
    [
      'a kind that files as nothing',
      { quickCategories: firstWith(city.quickCategories, { code: '0999' }) },
      'quick category illegal-posting: there is no category 0999',
    ],
    [
      'a word that is never found',
      { quickCategories: firstWith(city.quickCategories, { words: ['KTV'] }) },
      'quick category illegal-posting: "KTV" is never found: write "ktv"',
    ],
    [
      'an empty word',
      { emergencies: firstWith(city.emergencies, { words: ['煤气味', ''] }) },
      'emergency gas: has an empty word, which is found everywhere',
    ],
    [
      'a harmless word that hides nothing',
      { emergencies: firstWith(city.emergencies, { harmless: ['消防栓'] }) },
      'emergency gas: 消防栓 hides no word of danger',
    ],
    ['an open ring', { boundary: city.boundary.slice(0, -1) }, 'boundary: the ring is not closed'],
    ['a centre elsewhere', { centre: { latitude: 0, longitude: 0 } }, 'centre: lies outside the city'],
    [
      'a lane elsewhere',
      { lanes: firstWith(city.lanes, { at: { latitude: 36.62, longitude: 101.77 } }) },
      'lane kunlun-lu: lies outside the city',
    ],
    [
      'a grid that reaches out of the city',
      {
        grids: firstWith(city.grids, {
          ring: [
            [94, 36],
            [99, 36],
            [99, 37],
            [94, 36],
          ],
        }),
      },
      'grid kunlunlu-west: lies outside the city',
    ],
    [
      'latitude and longitude swapped',
      { boundary: city.boundary.map(([east, north]) => [north, east] as const) },
      'boundary: corners are [longitude, latitude] in degrees',
    ],
    [
      'a city that never works',
      { calendar: { ...city.calendar, spans: [] } },
      'calendar.spans: has no working time',
    ],
    [
      'spans out of order',
      {
        calendar: {
          ...city.calendar,
          spans: [
            [840, 1080],
            [480, 720],
          ],
        },
      },
      'calendar.spans: spans of a workday follow each other between 0 and 1440',
    ],
    [
      'a day that does not exist',
      { calendar: { ...city.calendar, holidays: ['2026-02-30'] } },
      'holiday 2026-02-30: is no date YYYY-MM-DD',
    ],
    [
      'a holiday on a Sunday',
      { calendar: { ...city.calendar, holidays: ['2026-02-15'] } },
      'holiday 2026-02-15: is a weekend day, which is off anyway',
    ],
    [
      'a 调休 on a Monday',
      { calendar: { ...city.calendar, workdays: ['2026-03-02'] } },
      'workday 2026-03-02: is a weekday, which is worked anyway',
    ],
    [
      'a kind that no resident can choose any more',
      { quickCategories: city.quickCategories.slice(1) },
      'category 0201: no quick category illegal-posting leads here',
    ],
    [
      'a group of nothing',
      { groups: [...city.groups, { code: '06', name: '其他' }] },
      'group 06: has no category',
    ],
    [
      'a limit of no time',
      {
        categories: firstWith(city.categories, {
          conditions: city.categories.slice(0, 1).flatMap(({ conditions }) =>
            conditions.map((condition) => ({
              ...condition,
              limit: { amount: 0, clock: 'working-days' as const },
            })),
          ),
        }),
      },
      'category 0101: has a limit that is not above 0',
    ],
    [
      'a word written twice',
      { quickCategories: firstWith(city.quickCategories, { words: ['条幅', '条幅'] }) },
      'quick category illegal-posting: 条幅 stands more than once',
    ],
    [
      'one word of danger for two numbers',
      { emergencies: firstWith(city.emergencies, { words: ['煤气味', '车祸'] }) },
      'emergencies: 车祸 stands in two lists',
    ],
    [
      'a line for a ring',
      { boundary: city.boundary.slice(0, 1) },
      'boundary: a ring has at least four corners, the last on the first',
    ],
    [
      'a day listed twice',
      { calendar: { ...city.calendar, holidays: ['2026-01-01', '2026-01-01'] } },
      'calendar 2026-01-01: stands more than once',
    ],
    [
      'a step without time',
      {
        limits: {
          ...city.limits,
          stages: { ...city.limits.stages, intake: { amount: 0, clock: 'working-hours' } },
        },
      },
      'limits.stages.intake: is not above 0',
    ],
    ['no days to answer', { limits: { ...city.limits, answerDays: 0 } }, 'limits.answerDays: is not above 0'],
  ])('%s', (_, change, problem) => {
    expect(problems(change)).toContain(problem)
  })
})
