import type { DeclineReason, EventKind, ReturnReason, Stage } from '../case/stage'
import type { Limit, WorkCalendar } from './limit'
import { isOver, type Run, resume, start, stop } from './run'

/** What the clock reads of a case's timeline. `limit` comes with filing (and self-handling), `unitId` with dispatching. */
export type ClockEvent = {
  readonly kind: EventKind
  readonly at: Date
  readonly unitId?: string | null | undefined
  readonly reason?: ReturnReason | DeclineReason | null | undefined
  readonly limit?: Limit | null | undefined
}

/** Why a case's clock stood: a return with its reason, `checking` (反馈待核, sent back after), `answer` (closed until disputed). */
export type PauseReason = ReturnReason | DeclineReason | 'checking' | 'answer'
export type Pause = { readonly from: Date; readonly to: Date | null; readonly reason: PauseReason }

export type Replay = {
  readonly stage: Stage
  /** When the case came to its present step, so the step's own limit counts from here. */
  readonly since: Date
  readonly limit: Limit | null
  /** The handling of the present (or last) unit; `null` before the first dispatch and after a dispute. */
  readonly run: Run | null
  /** Did any unit run past its limit? Never taken back. */
  readonly wasOverdue: boolean
  readonly pauses: readonly Pause[]
}

const isRunOver = (calendar: WorkCalendar, { run, wasOverdue }: Replay, at: Date) =>
  wasOverdue || (run !== null && isOver(calendar, run, at))

const endPause = (pauses: readonly Pause[], at: Date) =>
  pauses.map((pause) => (pause.to ? pause : { ...pause, to: at }))

/** To the same unit: what was left. To another, or anew after a dispute: the whole limit. */
const runFor = ({ run }: Replay, unitId: string | null, limit: Limit | null, at: Date) =>
  run && run.unitId === unitId ? resume(run, limit, at) : start(unitId, limit, at)

const toUnit = (before: Replay, event: ClockEvent): Replay => {
  const limit = event.limit ?? before.limit
  return {
    ...before,
    stage: event.kind === 'dispatched' ? 'dispatched' : 'handling',
    since: event.at,
    limit,
    run: runFor(before, event.unitId ?? null, limit, event.at),
    pauses: endPause(before.pauses, event.at),
  }
}

const stopRun = (before: Replay, at: Date) => before.run && stop(before.run, at)

const fromUnit = (before: Replay, { at, reason }: ClockEvent): Replay => ({
  ...before,
  stage: 'filed',
  since: at,
  run: stopRun(before, at),
  pauses: [...before.pauses, { from: at, to: null, reason: reason ?? 'other' }],
})

const notFixed = (before: Replay, { at }: ClockEvent): Replay => ({
  ...before,
  stage: 'handling',
  since: at,
  run: before.run && resume(before.run, before.limit, at),
  pauses: [...before.pauses, { from: before.since, to: at, reason: 'checking' }],
})

const returned = (before: Replay, event: ClockEvent): Replay => {
  if (before.stage === 'handled') return notFixed(before, event)
  if (before.stage === 'filed') return { ...before, stage: 'reported', since: event.at }
  return fromUnit(before, event)
}

const reopened = (before: Replay, { at }: ClockEvent): Replay => ({
  ...before,
  stage: 'filed',
  since: at,
  run: null,
  pauses: [...before.pauses, { from: before.since, to: at, reason: 'answer' }],
})

const to = (stage: Stage) => (before: Replay, event: ClockEvent) => ({
  ...before,
  stage,
  since: event.at,
  limit: event.limit ?? before.limit,
})

const nothing = (before: Replay) => before

const STEPS: Readonly<Record<EventKind, (before: Replay, event: ClockEvent) => Replay>> = {
  reported: nothing,
  joined: nothing,
  filed: to('filed'),
  declined: to('declined'),
  dispatched: toUnit,
  taken: to('handling'),
  'self-handled': toUnit,
  returned,
  handled: (before, event) => ({ ...to('handled')(before, event), run: stopRun(before, event.at) }),
  closed: to('closed'),
  agreed: nothing,
  'not-seen': nothing,
  reopened,
  lapsed: nothing,
}

/** Runs a case's timeline, oldest event first, through the rules of its clocks. The first event is the first report. */
export const replay = (calendar: WorkCalendar, events: readonly ClockEvent[]): Replay => {
  const [first] = events
  if (!first) throw new RangeError('A case begins with its report')
  const begin: Replay = {
    stage: 'reported',
    since: first.at,
    limit: null,
    run: null,
    wasOverdue: false,
    pauses: [],
  }
  return events.reduce((before, event) => {
    const wasOverdue = isRunOver(calendar, before, event.at)
    return { ...STEPS[event.kind](before, event), wasOverdue }
  }, begin)
}
