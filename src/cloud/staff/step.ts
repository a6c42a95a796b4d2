import type { Action, CaseFacts } from '@/domain/case/facts'
import { handsOn, rulesFor } from '@/domain/case/hands'
import type { StaffRole } from '@/domain/case/stage'
import { applyMove, type MoveAsk } from '../cases/apply-move'
import { type CaseRow, factsOf, loadCase } from '../cases/load-case'
import { inTransaction, type Scope } from '../cases/scope'
import { refuse } from '../kernel/refuse'
import { roleOfHand } from './role-of-hand'
import { actorOf, type Staff, type StaffContext } from './staff-context'
import { viewFor } from './view'

type Asked = { readonly requestId: string; readonly caseId: string; readonly version: number }

/** A step of staff: the action, what it sets beside, and what follows it in the same transaction, done once only. */
export type Step = Pick<MoveAsk, 'action' | 'words' | 'limit' | 'sets'> & {
  readonly also?: (scope: Scope) => Promise<void>
}

/**
 * Takes one step with a case and shows how the case then stands. `plan` is given the case as it was before. All of the step is
 * kept or nothing; the same request again changes nothing; a version that is no longer true is CASE_MOVED_ON.
 */
export async function takeStep(
  context: StaffContext,
  asked: Asked,
  plan: (row: CaseRow, scope: Scope) => Step | Promise<Step>,
) {
  const { personId, staff } = context.caller
  await inTransaction(context, async (scope) => {
    const row = (await loadCase(scope.db, scope.city.id, asked.caseId)) ?? refuse('CASE_MISSING')
    const { also, ...step } = await plan(row, scope)
    const role = roleFor(staff, factsOf(row, null), step.action.kind)
    const by = { actor: actorOf(staff), role, personId }
    const done = await applyMove(scope, { ...step, ...asked, by })
    if (!done.isReplay) await also?.(scope)
  })
  return viewFor(context, asked.caseId)
}

/** In which of their roles they act: the timeline says the role, never the name. */
function roleFor(staff: Staff, facts: CaseFacts, kind: Action['kind']): StaffRole {
  const actor = actorOf(staff)
  const hands = handsOn(facts, actor)
  const rule = rulesFor(facts, actor).find(({ action }) => action === kind)
  const hand = rule?.by.find((by) => hands.includes(by))
  return (hand && roleOfHand(hand)) ?? staff.roles[0] ?? refuse('ROLE_MISSING')
}
