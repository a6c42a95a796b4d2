import type { Limit, WorkCalendar } from './limit'
import { isWallClock, limitMinutes, workdayMinutes } from './minutes'
import { dayOf, spansOf } from './workday'

const MINUTE_MS = 60_000

/** The first instant at which so many milliseconds of working time have passed. */
const afterWorking = (calendar: WorkCalendar, from: Date, milliseconds: number): Date => {
  let left = milliseconds
  for (let day = dayOf(calendar, from); ; day += 1) {
    for (const span of spansOf(calendar, day)) {
      const start = Math.max(span.from, from.getTime())
      const here = Math.max(0, span.to - start)
      if (here >= left) return new Date(start + left)
      left -= here
    }
  }
}

/**
 * The instant at which `minutes` have passed since `from`, on the wall clock or in working time; `from` itself for 0 or less.
 * The earliest such instant: four hours from 14:00 end at 18:00, not the next morning. Rounded to the millisecond.
 * Throws `RangeError` for a calendar without working time, where no working minute ever passes.
 */
export const addMinutes = (calendar: WorkCalendar, from: Date, minutes: number, isWall: boolean): Date => {
  if (!isWall && workdayMinutes(calendar) <= 0) throw new RangeError('The calendar has no working time')
  const milliseconds = Math.round(minutes * MINUTE_MS)
  if (milliseconds <= 0) return from
  if (isWall) return new Date(from.getTime() + milliseconds)
  return afterWorking(calendar, from, milliseconds)
}

/** When something that started at `from` must be done. */
export const dueAt = (calendar: WorkCalendar, from: Date, limit: Limit): Date =>
  addMinutes(calendar, from, limitMinutes(limit, calendar), isWallClock(limit))

/** Minutes left of a limit on its own clock after `elapsed` minutes of it; negative once it is overdue. */
export const remainingMinutes = (calendar: WorkCalendar, limit: Limit, elapsed: number): number =>
  limitMinutes(limit, calendar) - elapsed
