import fc from 'fast-check'
import { city } from '@/city'
import { dueAt, remainingMinutes } from '@/domain/clock/due'
import type { Limit, LimitClock, WorkCalendar } from '@/domain/clock/limit'
import { elapsedMinutes, limitMinutes, wallMinutes, workingMinutes } from '@/domain/clock/minutes'
import { at } from '../support/local-time'

const { calendar } = city
const limit = (amount: number, clock: LimitClock): Limit => ({ amount, clock })

describe('working time', () => {
  it.each([
    ['a Monday morning', '2026-03-02 08:00', '2026-03-02 12:00', 240],
    ['the lunch break', '2026-03-02 12:00', '2026-03-02 14:00', 0],
    ['a night', '2026-03-02 18:00', '2026-03-03 08:00', 0],
    ['midnight to midnight', '2026-03-02 00:00', '2026-03-03 00:00', 480],
    ['a weekend', '2026-03-07 00:00', '2026-03-09 00:00', 0],
    ['part of two spans', '2026-03-02 11:45', '2026-03-02 14:15', 30],
    ['a working week', '2026-03-02 00:00', '2026-03-09 00:00', 2400],
    ['New Year on a Thursday', '2026-01-01 00:00', '2026-01-02 00:00', 0],
    ['the Sunday worked for it', '2026-01-04 00:00', '2026-01-05 00:00', 480],
    ['the nine days of Spring Festival', '2026-02-15 00:00', '2026-02-24 00:00', 0],
    ['the Saturday worked before it', '2026-02-14 00:00', '2026-02-15 00:00', 480],
    ['the Saturday worked after it', '2026-02-28 00:00', '2026-03-01 00:00', 480],
    ['the week of National Day', '2026-10-01 00:00', '2026-10-08 00:00', 0],
    ['nothing, backwards', '2026-03-03 12:00', '2026-03-02 08:00', 0],
  ])('of %s', (_, from, to, minutes) => {
    expect(workingMinutes(calendar, at(from), at(to))).toBe(minutes)
  })

  it('of 2026 is 248 days: 261 weekdays, 19 of them holidays, 6 weekend days worked', () => {
    expect(workingMinutes(calendar, at('2026-01-01 00:00'), at('2027-01-01 00:00'))).toBe(248 * 480)
  })

  it('counts fractions of a minute', () => {
    const from = at('2026-03-02 09:00')
    expect(workingMinutes(calendar, from, new Date(from.getTime() + 1500))).toBe(0.025)
  })
})

describe('a limit', () => {
  it.each([
    [limit(4, 'urgent-hours'), 240],
    [limit(4, 'working-hours'), 240],
    [limit(2, 'working-days'), 960],
    [limit(3, 'calendar-days'), 4320],
    [limit(0.25, 'working-hours'), 15],
  ])('%j is so many minutes of its own clock', (one, minutes) => {
    expect(limitMinutes(one, calendar)).toBe(minutes)
  })

  it.each([
    [
      'four working hours end at closing time, not the next morning',
      limit(4, 'working-hours'),
      '2026-03-02 14:00',
      '2026-03-02 18:00',
    ],
    ['a minute more would', limit(4.5, 'working-hours'), '2026-03-02 14:00', '2026-03-03 08:30'],
    [
      'a report at night starts its 15 minutes in the morning',
      limit(0.25, 'working-hours'),
      '2026-03-02 22:10',
      '2026-03-03 08:15',
    ],
    [
      'a report on Friday evening waits for Monday',
      limit(1, 'working-hours'),
      '2026-03-06 19:00',
      '2026-03-09 09:00',
    ],
    ['unless the Saturday is worked', limit(1, 'working-hours'), '2026-05-08 19:00', '2026-05-09 09:00'],
    ['two working days jump the weekend', limit(2, 'working-days'), '2026-03-06 10:00', '2026-03-10 10:00'],
    [
      'a working hour waits out National Day',
      limit(1, 'working-hours'),
      '2026-09-30 17:30',
      '2026-10-08 08:30',
    ],
    [
      'urgent hours run through the night and New Year',
      limit(4, 'urgent-hours'),
      '2025-12-31 22:00',
      '2026-01-01 02:00',
    ],
    [
      'natural days run through everything',
      limit(3, 'calendar-days'),
      '2026-10-01 13:00',
      '2026-10-04 13:00',
    ],
  ])('%s', (_, one, from, due) => {
    expect(dueAt(calendar, at(from), one)).toEqual(at(due))
  })

  it('has less left the more is used, and says how late it is', () => {
    expect(remainingMinutes(calendar, limit(2, 'working-hours'), 30)).toBe(90)
    expect(remainingMinutes(calendar, limit(2, 'working-hours'), 150)).toBe(-30)
  })

  it('cannot end where nobody ever works, and says so instead of searching for ever', () => {
    expect(() => dueAt({ ...calendar, spans: [] }, at('2026-03-02 09:00'), limit(1, 'working-days'))).toThrow(
      RangeError,
    )
  })
})

const moments = fc.date({ min: at('2025-12-01 00:00'), max: at('2027-02-01 00:00'), noInvalidDate: true })
const clocks = fc.constantFrom<LimitClock>('urgent-hours', 'working-hours', 'working-days', 'calendar-days')
const limits = fc.record({ amount: fc.integer({ min: 1, max: 400 }).map((n) => n / 8), clock: clocks })
const calendars = fc.constantFrom<WorkCalendar>(
  calendar,
  { ...calendar, utcOffsetMinutes: 0 },
  { ...calendar, utcOffsetMinutes: -330 },
  { ...calendar, spans: [[0, 1440]] },
  {
    ...calendar,
    spans: [
      [450, 451],
      [600, 721],
      [1439, 1440],
    ],
  },
)

describe('the clocks always', () => {
  it('add up: from a to b and from b to c is from a to c', () => {
    fc.assert(
      fc.property(calendars, moments, moments, moments, (one, x, y, z) => {
        const [a, b, c] = [x, y, z].sort((p, q) => p.getTime() - q.getTime()) as [Date, Date, Date]
        expect(workingMinutes(one, a, b) + workingMinutes(one, b, c)).toBeCloseTo(
          workingMinutes(one, a, c),
          6,
        )
        expect(wallMinutes(a, b) + wallMinutes(b, c)).toBeCloseTo(wallMinutes(a, c), 6)
      }),
    )
  })

  it('never count more working time than time', () => {
    fc.assert(
      fc.property(calendars, moments, moments, (one, a, b) => {
        expect(workingMinutes(one, a, b)).toBeLessThanOrEqual(wallMinutes(a, b))
        expect(workingMinutes(one, a, b)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('have used exactly the limit when it is due, and less a second before', () => {
    fc.assert(
      fc.property(calendars, limits, moments, (one, some, from) => {
        const due = dueAt(one, from, some)
        const all = limitMinutes(some, one)
        expect(elapsedMinutes(one, some, from, due)).toBeCloseTo(all, 3)
        expect(elapsedMinutes(one, some, from, new Date(due.getTime() - 1000))).toBeLessThan(all - 0.001)
      }),
    )
  })

  it('are due later for a later start and for a longer limit', () => {
    fc.assert(
      fc.property(calendars, limits, moments, fc.nat({ max: 1e8 }), (one, some, from, later) => {
        const due = dueAt(one, from, some).getTime()
        expect(dueAt(one, new Date(from.getTime() + later), some).getTime()).toBeGreaterThanOrEqual(due)
        expect(dueAt(one, from, { ...some, amount: some.amount + 1 }).getTime()).toBeGreaterThan(due)
        expect(due).toBeGreaterThan(from.getTime())
      }),
    )
  })
})

describe('the machine', () => {
  const local = [
    'getDay',
    'getDate',
    'getHours',
    'getMinutes',
    'getMonth',
    'getFullYear',
    'getTimezoneOffset',
  ] as const

  afterEach(() => jest.restoreAllMocks())

  it('is never asked for its own time zone', () => {
    for (const name of local) {
      jest.spyOn(Date.prototype, name).mockImplementation(() => {
        throw new Error(`${name} reads the machine's time zone`)
      })
    }
    expect(dueAt(calendar, at('2026-03-06 10:00'), limit(2, 'working-days')).toISOString()).toBe(
      '2026-03-10T02:00:00.000Z',
    )
  })

  it('may stand anywhere: a date begins at midnight in the city', () => {
    expect(workingMinutes(calendar, new Date('2026-03-01T16:00:00Z'), new Date('2026-03-02T16:00:00Z'))).toBe(
      480,
    )
    expect(workingMinutes(calendar, new Date('2026-02-28T16:00:00Z'), new Date('2026-03-01T16:00:00Z'))).toBe(
      0,
    )
  })
})
