import { addMinutes, remainingMinutes } from './due'
import type { Limit, WorkCalendar } from './limit'
import { elapsedMinutes, isWallClock, limitMinutes } from './minutes'

/** A stretch of time in which the handling clock ran; `to` is `null` while it runs. */
type Stretch = { readonly from: Date; readonly to: Date | null }

/** One unit's handling: its limit and the stretches its clock ran, in order. */
export type Run = {
  readonly unitId: string | null
  readonly limit: Limit | null
  readonly stretches: readonly Stretch[]
}

export const isRunning = ({ stretches }: Run): boolean => stretches[stretches.length - 1]?.to === null

export const start = (unitId: string | null, limit: Limit | null, at: Date): Run => ({
  unitId,
  limit,
  stretches: [{ from: at, to: null }],
})

/** Stops the clock, keeping what was used; a clock that already stands stays as it was. */
export const stop = (run: Run, at: Date): Run => ({
  ...run,
  stretches: run.stretches.map((stretch) => (stretch.to ? stretch : { ...stretch, to: at })),
})

/** Lets the clock run on with what is left of the limit (a newly filed limit counts in place of the old one). */
export const resume = (run: Run, limit: Limit | null, at: Date): Run => ({
  ...stop(run, at),
  limit,
  stretches: [...stop(run, at).stretches, { from: at, to: null }],
})

/** Minutes used until `now`, pauses left out, on the clock of the run's limit (the wall clock without a limit). */
export const usedMinutes = (calendar: WorkCalendar, run: Run, now: Date): number =>
  run.stretches.reduce(
    (sum, { from, to }) =>
      sum + elapsedMinutes(calendar, run.limit ?? { amount: 0, clock: 'calendar-days' }, from, to ?? now),
    0,
  )

/** Minutes left at `now`, 0 or less when overdue; `null` without a limit. */
export const leftMinutes = (calendar: WorkCalendar, run: Run, now: Date): number | null =>
  run.limit && remainingMinutes(calendar, run.limit, usedMinutes(calendar, run, now))

/**
 * When the run's limit ends: in the future while it runs, in the past once it is overdue; `null` without a limit, and while the
 * clock stands with time left, because nobody can say when it will run on.
 */
export const runDueAt = (calendar: WorkCalendar, { limit, stretches }: Run): Date | null => {
  if (!limit) return null
  let left = limitMinutes(limit, calendar)
  for (const { from, to } of stretches) {
    const due = addMinutes(calendar, from, left, isWallClock(limit))
    if (to === null || due.getTime() < to.getTime()) return due
    left -= elapsedMinutes(calendar, limit, from, to)
  }
  return null
}

/**
 * Has the run passed its deadline by `now`? The deadline decides, not the minutes used: what is due at 18:00 and handled at 20:00
 * is late, although no working minute has passed in between.
 */
export const isOver = (calendar: WorkCalendar, run: Run, now: Date): boolean => {
  const due = runDueAt(calendar, run)
  return due !== null && due.getTime() < now.getTime()
}
