import type { CityProfile } from '@/city/profile'
import type { Stage } from '../case/stage'
import { dueAt } from './due'
import type { Limit, WorkCalendar } from './limit'
import { isWallClock, wallMinutes, workingMinutes } from './minutes'
import { type ClockEvent, type Pause, type Replay, replay } from './replay'
import { isOver, isRunning, leftMinutes, type Run, runDueAt, usedMinutes } from './run'

/** The handling clock of the present (or last) unit. Minutes are of the limit's own clock: wall minutes if `isWall`. */
type HandlingClock = {
  readonly unitId: string | null
  readonly limit: Limit | null
  readonly isWall: boolean
  readonly isRunning: boolean
  readonly usedMinutes: number
  /** 0 or less once overdue; `null` without a limit. */
  readonly leftMinutes: number | null
  /** `null` without a limit, and while it stands with time left. */
  readonly dueAt: Date | null
}

/** What a case's clock shows. All minutes are exact, fractions included; round where they are shown. */
export type CaseClock = {
  readonly stage: Stage
  readonly startedAt: Date
  /** When the case ended: closed or declined; `null` while it is open. */
  readonly endedAt: Date | null
  /** From the first report until its end or now, pauses included: the resident's own time. */
  readonly wallMinutes: number
  readonly workingMinutes: number
  /** How much of that the clock stood. Figures are always told with and without it. */
  readonly pausedWallMinutes: number
  readonly pausedWorkingMinutes: number
  readonly pauses: readonly Pause[]
  /** When the present step must be done; `null` when nothing is due: closed or declined. */
  readonly dueAt: Date | null
  /** Is the present step late now? */
  readonly isOverdue: boolean
  /** Did any unit, now or before, pass its deadline? The raw fact, which no return, pause or reopening takes back. */
  readonly wasOverdue: boolean
  readonly handling: HandlingClock | null
}

const stepDueAt = (city: CityProfile, { stage, since, run }: Replay): Date | null => {
  const { intake, dispatch, closing } = city.limits.stages
  switch (stage) {
    case 'reported':
      return dueAt(city.calendar, since, intake)
    case 'filed':
      return dueAt(city.calendar, since, dispatch)
    case 'dispatched':
    case 'handling':
      return run && runDueAt(city.calendar, run)
    case 'handled':
      return dueAt(city.calendar, since, closing)
    default:
      return null
  }
}

const handlingClock = (calendar: WorkCalendar, run: Run, now: Date): HandlingClock => ({
  unitId: run.unitId,
  limit: run.limit,
  isWall: run.limit === null || isWallClock(run.limit),
  isRunning: isRunning(run),
  usedMinutes: usedMinutes(calendar, run, now),
  leftMinutes: leftMinutes(calendar, run, now),
  dueAt: runDueAt(calendar, run),
})

const sumOf = (pauses: readonly Pause[], end: Date, minutes: (from: Date, to: Date) => number) =>
  pauses.reduce((sum, { from, to }) => sum + minutes(from, to ?? end), 0)

/**
 * Reads the clocks of a case from its timeline (oldest event first, none later than `now`). Rules, as in the glossary: the handling
 * clock starts when the case is dispatched or self-handled and stops when it is handled; a return pauses it; to the same unit it
 * runs on with what was left, to another unit, or after a dispute, it starts anew. Intake, dispatch and closing have limits of
 * their own from `city.limits.stages`, counted from the moment the case came to that step.
 * Throws `RangeError` for an empty timeline.
 */
export const caseClock = (events: readonly ClockEvent[], city: CityProfile, now: Date): CaseClock => {
  const { calendar } = city
  const state = replay(calendar, events)
  const startedAt = events[0]?.at ?? state.since
  const endedAt = state.stage === 'closed' || state.stage === 'declined' ? state.since : null
  const end = endedAt ?? now
  const working = (from: Date, to: Date) => workingMinutes(calendar, from, to)
  const due = stepDueAt(city, state)
  return {
    stage: state.stage,
    startedAt,
    endedAt,
    wallMinutes: wallMinutes(startedAt, end),
    workingMinutes: working(startedAt, end),
    pausedWallMinutes: sumOf(state.pauses, end, wallMinutes),
    pausedWorkingMinutes: sumOf(state.pauses, end, working),
    pauses: state.pauses,
    dueAt: due,
    isOverdue: due !== null && now.getTime() > due.getTime(),
    wasOverdue: state.wasOverdue || (state.run !== null && isOver(calendar, state.run, now)),
    handling: state.run && handlingClock(calendar, state.run, now),
  }
}
