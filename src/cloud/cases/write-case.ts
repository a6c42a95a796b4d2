import { answerUntil } from '@/domain/case/answer'
import type { Moved } from '@/domain/case/move'
import { caseClock } from '@/domain/clock/case-clock'
import type { MoveAsk } from './apply-move'
import { asClockEvent, type CaseEventRow } from './case-events'
import { CASE_COLUMNS, type CaseRow } from './load-case'
import type { Scope } from './scope'
import { unitAfter } from './write-event'

/** Until when owners may answer; nothing while the case is open, nor once silence was noted. */
const answerEnd = ({ city }: Scope, { action }: MoveAsk, { facts }: Moved) =>
  action.kind === 'lapse' || !facts.closedAt ? null : answerUntil(city, facts.closedAt)

/** An outcome is told from handling on; a case that went back to work has none. */
function outcomeAfter({ action }: MoveAsk, { stage }: Moved, row: CaseRow) {
  if (action.kind === 'handle') return { outcome: action.outcome, referral: action.referral ?? null }
  if (stage === 'handled' || stage === 'closed') return { outcome: row.outcome, referral: row.referral }
  return { outcome: null, referral: null }
}

/** Writes what the step changed of the case, with the deadline of the step that comes next. */
export const writeCase = (
  scope: Scope,
  ask: MoveAsk,
  moved: Moved,
  row: CaseRow,
  timeline: readonly CaseEventRow[],
): Promise<CaseRow> =>
  scope.db
    .updateTable('cases')
    .set({
      ...ask.sets,
      ...outcomeAfter(ask, moved, row),
      stage: moved.stage,
      unit_id: unitAfter(ask.action, moved, row),
      reopened: moved.facts.reopenedCount,
      closed_at: moved.facts.closedAt,
      answer_until: answerEnd(scope, ask, moved),
      due_at: caseClock(timeline.map(asClockEvent), scope.city, scope.now).dueAt,
      changed_at: scope.now,
      version: row.version + 1,
    })
    .where('city_id', '=', scope.city.id)
    .where('id', '=', row.id)
    .returning(CASE_COLUMNS)
    .executeTakeFirstOrThrow()
