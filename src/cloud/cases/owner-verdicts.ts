import type { ActionKind } from '@/domain/case/facts'
import type { Verdict } from '@/domain/case/stage'
import type { MoveAsk } from './apply-move'
import type { Scope } from './scope'

/** Owners who have said neither yes nor no. */
export const SILENT = ['waiting', 'not-seen'] as const satisfies readonly Verdict[]

type Verdicts = Pick<Scope, 'city' | 'db'>

const ownersOf = ({ city, db }: Verdicts, caseId: string) =>
  db.selectFrom('case_owner').where('city_id', '=', city.id).where('case_id', '=', caseId)

/**
 * Each owner has a verdict of their own. The rules are asked with the owner's own one or, for staff and the jobs door, with a
 * silent one while somebody is silent.
 */
export async function verdictFor(
  scope: Verdicts,
  caseId: string,
  { actor, personId }: MoveAsk['by'],
): Promise<Verdict | null> {
  const owners = ownersOf(scope, caseId).select('verdict')
  if (actor.kind === 'owner') {
    return (await owners.where('person_id', '=', personId).executeTakeFirst())?.verdict ?? null
  }
  const silent = await owners.where('verdict', 'in', SILENT).limit(1).executeTakeFirst()
  return silent?.verdict ?? 'agreed'
}

/**
 * What a step does to the owners' verdicts: closing asks everybody anew; an answer is the owner's own; a dispute reopens the case
 * for all, so the others' answers no longer count; silence becomes 未确认 only for those who were silent.
 */
export async function settleVerdicts(
  scope: Verdicts,
  caseId: string,
  action: ActionKind,
  personId: string | null,
  verdict: Verdict | null,
): Promise<void> {
  const update = scope.db
    .updateTable('case_owner')
    .where('city_id', '=', scope.city.id)
    .where('case_id', '=', caseId)
  if (action === 'close' || action === 'dispute') await update.set({ verdict: 'waiting' }).execute()
  if (action === 'lapse') {
    await update.set({ verdict: 'unconfirmed' }).where('verdict', 'in', SILENT).execute()
  }
  if ((action === 'agree' || action === 'not-seen' || action === 'dispute') && verdict) {
    await update.set({ verdict }).where('person_id', '=', personId).execute()
  }
}
