import type { Limit, WorkCalendar } from './limit'
import { dayOf, spansOf } from './workday'

const MINUTE_MS = 60_000

/** Does this limit run through nights, weekends and holidays (紧急工作时, 自然日)? */
export const isWallClock = ({ clock }: Pick<Limit, 'clock'>): boolean =>
  clock === 'urgent-hours' || clock === 'calendar-days'

/** Working minutes of one whole workday: 480 for 8–12 and 14–18. */
export const workdayMinutes = (calendar: WorkCalendar): number =>
  calendar.spans.reduce((sum, [from, to]) => sum + to - from, 0)

/**
 * A limit in minutes of its own clock: wall minutes for 紧急工作时 (60 each) and 自然日 (1,440 each), working minutes for 工作时
 * (60 each) and 工作日 (one workday's spans each, so that two working days from Wednesday 10:00 end on Friday at 10:00).
 */
export const limitMinutes = ({ amount, clock }: Limit, calendar: WorkCalendar): number => {
  const unit = {
    'urgent-hours': 60,
    'working-hours': 60,
    'working-days': workdayMinutes(calendar),
    'calendar-days': 1440,
  }
  return amount * unit[clock]
}

/** Minutes from one instant to another, whatever the hour; 0 when `to` is not later. */
export const wallMinutes = (from: Date, to: Date): number =>
  Math.max(0, to.getTime() - from.getTime()) / MINUTE_MS

/** Minutes of working time from one instant to another, fractions included; 0 when `to` is not later. */
export const workingMinutes = (calendar: WorkCalendar, from: Date, to: Date): number => {
  const [start, end] = [from.getTime(), to.getTime()]
  let worked = 0
  for (let day = dayOf(calendar, from); day <= dayOf(calendar, to); day += 1) {
    for (const span of spansOf(calendar, day)) {
      worked += Math.max(0, Math.min(span.to, end) - Math.max(span.from, start))
    }
  }
  return worked / MINUTE_MS
}

/** Minutes from one instant to another on the clock a limit runs by. */
export const elapsedMinutes = (calendar: WorkCalendar, limit: Limit, from: Date, to: Date): number =>
  isWallClock(limit) ? wallMinutes(from, to) : workingMinutes(calendar, from, to)
