import { answerUntil, isAnswerOver } from '@/domain/case/answer'
import { applyMove } from '../cases/apply-move'
import { factsOf, lockCase } from '../cases/load-case'
import { verdictFor } from '../cases/owner-verdicts'
import { inTransaction, type Scope } from '../cases/scope'
import { newId } from '../kernel/new-id'
import { type Tally, tallyEach } from './tally'

const JOBS = { actor: { kind: 'jobs' }, role: 'system', personId: null } as const

/** Closed cases whose owners had their time: who was silent becomes 未确认 and is told so. */
export async function lapseAnswers(scope: Scope, most: number): Promise<Tally> {
  const due = await scope.db
    .selectFrom('cases')
    .select('id')
    .where('city_id', '=', scope.city.id)
    .where('stage', '=', 'closed')
    .where('answer_until', '<=', scope.now)
    .orderBy('answer_until')
    .limit(most)
    .execute()
  return tallyEach(due, ({ id }) => inTransaction(scope, (inside) => lapse(inside, id)))
}

async function lapse(scope: Scope, caseId: string): Promise<void> {
  const row = await lockCase(scope.db, scope.city.id, caseId)
  if (!row?.closed_at || !row.answer_until) return
  const facts = factsOf(row, await verdictFor(scope, caseId, JOBS))
  if (isAnswerOver(scope.city, facts, scope.now)) {
    await applyMove(scope, { caseId, requestId: newId(), action: { kind: 'lapse' }, by: JOBS })
    return
  }
  // Everybody has answered, or the city gives more days now than when the case was closed.
  const until = answerUntil(scope.city, row.closed_at)
  await scope.db
    .updateTable('cases')
    .set({ answer_until: until > scope.now ? until : null })
    .where('city_id', '=', scope.city.id)
    .where('id', '=', caseId)
    .execute()
}
