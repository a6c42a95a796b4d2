import type { WorkCalendar } from './limit'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Days since 1970-01-01 in the city's own time. A city keeps one offset all year; the machine's time zone is never asked. */
export const dayOf = (calendar: WorkCalendar, at: Date): number =>
  Math.floor((at.getTime() + calendar.utcOffsetMinutes * MINUTE_MS) / DAY_MS)

/** The local date `YYYY-MM-DD` of such a day. */
export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

// 1970-01-01 was a Thursday, the fourth day after Sunday.
const isWeekend = (day: number) => [0, 6].includes((((day + 4) % 7) + 7) % 7)

/** Is it worked: Monday to Friday without the public holidays, and the weekend days of 调休? */
const isWorkday = (calendar: WorkCalendar, day: number): boolean => {
  const date = dateOf(day)
  return isWeekend(day) ? calendar.workdays.includes(date) : !calendar.holidays.includes(date)
}

export type Span = { readonly from: number; readonly to: number }

/** The working spans of a day as instants (milliseconds since 1970, UTC), in order; none on a day off. */
export const spansOf = (calendar: WorkCalendar, day: number): readonly Span[] => {
  if (!isWorkday(calendar, day)) return []
  const midnight = day * DAY_MS - calendar.utcOffsetMinutes * MINUTE_MS
  return calendar.spans.map(([from, to]) => ({
    from: midnight + from * MINUTE_MS,
    to: midnight + to * MINUTE_MS,
  }))
}
