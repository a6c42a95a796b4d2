import type { Action } from '@/domain/case/facts'
import type { Moved } from '@/domain/case/move'
import type { MoveAsk } from './apply-move'
import type { CaseEventRow } from './case-events'
import type { CaseRow } from './load-case'
import type { Scope } from './scope'

const isToUnit = ({ kind }: Action) => kind === 'dispatch' || kind === 'self-handle'

/** Who has the case after this step. A returned case keeps its last unit: going back to the same one resumes its clock. */
export const unitAfter = (action: Action, moved: Moved, row: CaseRow) =>
  isToUnit(action) ? moved.facts.unitId : row.unit_id

/** The unit stands beside the steps that it took, or that brought the case to it. */
const isUnitsStep = ({ event, from }: Moved) =>
  ['dispatched', 'self-handled', 'taken', 'handled'].includes(event) ||
  (event === 'returned' && (from === 'dispatched' || from === 'handling'))

/** The line that this step adds to the timeline. */
export const eventOf = (ask: MoveAsk, moved: Moved, row: CaseRow, seq: number, at: Date): CaseEventRow => ({
  seq,
  request_id: ask.requestId,
  kind: moved.event,
  at,
  role: ask.by.role,
  person_id: ask.by.personId,
  unit_id: isUnitsStep(moved) ? unitAfter(ask.action, moved, row) : null,
  reason: 'reason' in ask.action ? (ask.action.reason ?? null) : null,
  words: ask.words || null,
  outcome: ask.action.kind === 'handle' ? ask.action.outcome : null,
  time_limit: ask.limit ?? null,
})

export async function writeEvent({ db, city }: Scope, caseId: string, event: CaseEventRow): Promise<void> {
  await db
    .insertInto('case_event')
    .values({
      ...event,
      city_id: city.id,
      case_id: caseId,
      time_limit: event.time_limit && JSON.stringify(event.time_limit),
    })
    .execute()
}
