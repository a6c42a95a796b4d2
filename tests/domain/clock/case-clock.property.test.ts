import fc from 'fast-check'
import { city } from '@/city'
import { caseClock } from '@/domain/clock/case-clock'
import type { LimitClock } from '@/domain/clock/limit'
import { wallMinutes, workingMinutes } from '@/domain/clock/minutes'
import type { ClockEvent } from '@/domain/clock/replay'
import { at } from '../support/local-time'

const start = at('2026-01-30 09:00')
const clocks = fc.constantFrom<LimitClock>('urgent-hours', 'working-hours', 'working-days', 'calendar-days')

/** One way through a case: filed, then given to units that return it, until one handles it or nobody has yet. */
const timelines = fc
  .record({
    limit: fc.record({ amount: fc.integer({ min: 1, max: 16 }).map((n) => n / 2), clock: clocks }),
    units: fc.array(fc.constantFrom('parks', 'roads'), { minLength: 1, maxLength: 5 }),
    gaps: fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 13, maxLength: 13 }),
    isHandled: fc.boolean(),
  })
  .map(({ limit, units, gaps, isHandled }) => {
    const kinds: Omit<ClockEvent, 'at'>[] = [{ kind: 'reported' }, { kind: 'filed', limit }]
    units.forEach((unitId, i) => {
      kinds.push({ kind: 'dispatched', unitId })
      if (i < units.length - 1) kinds.push({ kind: 'returned', reason: 'wrong-unit' })
    })
    if (isHandled) kinds.push({ kind: 'taken' }, { kind: 'handled' })
    let time = start.getTime()
    return kinds.map((kind, i) => {
      time += (gaps[i] ?? 0) * 60_000
      return { ...kind, at: new Date(time) }
    })
  })

const lateBy = (events: readonly ClockEvent[], minutes: number) =>
  new Date((events[events.length - 1]?.at ?? start).getTime() + minutes * 60_000)

describe("a case's clock always", () => {
  it('never counts more pause than time, nor more working time than time', () => {
    fc.assert(
      fc.property(timelines, fc.nat({ max: 9000 }), (events, minutes) => {
        const clock = caseClock(events, city, lateBy(events, minutes))
        expect(clock.pausedWallMinutes).toBeLessThanOrEqual(clock.wallMinutes)
        expect(clock.pausedWorkingMinutes).toBeLessThanOrEqual(clock.workingMinutes)
        expect(clock.workingMinutes).toBeLessThanOrEqual(clock.wallMinutes)
      }),
    )
  })

  it('has used, at its deadline, exactly the limit', () => {
    fc.assert(
      fc.property(timelines, (events) => {
        const now = lateBy(events, 0)
        const { stage, dueAt } = caseClock(events, city, now)
        fc.pre(stage === 'dispatched' && dueAt !== null && dueAt > now)
        const then = caseClock(events, city, dueAt ?? now)
        expect(then.handling?.leftMinutes).toBeCloseTo(0, 3)
        expect(then.isOverdue).toBe(false)
        expect(caseClock(events, city, new Date((dueAt ?? now).getTime() + 60_000)).isOverdue).toBe(true)
      }),
    )
  })

  it('keeps the fact of having been late once it is one', () => {
    fc.assert(
      fc.property(timelines, fc.nat({ max: 20_000 }), fc.nat({ max: 20_000 }), (events, sooner, later) => {
        const was = caseClock(events, city, lateBy(events, sooner)).wasOverdue
        fc.pre(was)
        expect(caseClock(events, city, lateBy(events, sooner + later)).wasOverdue).toBe(true)
      }),
    )
  })

  it('says overdue on the handling step only when nothing is left, and always when less than nothing is', () => {
    fc.assert(
      fc.property(timelines, fc.nat({ max: 20_000 }), (events, minutes) => {
        const clock = caseClock(events, city, lateBy(events, minutes))
        fc.pre(clock.stage === 'dispatched')
        const left = clock.handling?.leftMinutes ?? Number.NaN
        expect(left < -0.001 ? clock.isOverdue : true).toBe(true)
        expect(clock.isOverdue ? left <= 0.001 && clock.wasOverdue : true).toBe(true)
      }),
    )
  })

  it("adds up: what the last unit used is the time since it got the case, less its own returns' pauses", () => {
    fc.assert(
      fc.property(timelines, fc.nat({ max: 9000 }), (events, minutes) => {
        const now = lateBy(events, minutes)
        const clock = caseClock(events, city, now)
        fc.pre(clock.stage === 'dispatched')
        const last = events[events.length - 1]
        const since = last?.at ?? start
        const measure = clock.handling?.isWall
          ? wallMinutes(since, now)
          : workingMinutes(city.calendar, since, now)
        expect(clock.handling?.usedMinutes).toBeGreaterThanOrEqual(measure - 0.001)
        expect(clock.handling?.usedMinutes).toBeLessThanOrEqual(
          clock.wallMinutes - (clock.handling?.isWall ? clock.pausedWallMinutes : 0) + 0.001,
        )
      }),
    )
  })
})
