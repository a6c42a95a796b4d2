import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { refuse } from '../kernel/refuse'
import { applyMove } from './apply-move'
import { caseView } from './case-view'
import { loadOwnership } from './ownership'
import { inTransaction } from './scope'
import { takePhotos } from './take-photos'
import { asResident } from './viewer'
import { visibleCase } from './visible-case'

/**
 * 同意 · 不同意 · 还没去看: each owner has a verdict of their own; one dispute reopens the case for all. Words go with every answer,
 * photos only with a dispute.
 */
export const answer = resident.case.answer.use(signedIn).handler(({ context, input }) =>
  inTransaction(context, async (scope) => {
    const { caseId, requestId } = input
    const { personId } = context.caller
    const viewer = asResident(context.caller)
    if (!(await visibleCase(scope, caseId, viewer))) return refuse('CASE_MISSING')
    if (!(await loadOwnership(scope.db, scope.city.id, caseId, personId))) return refuse('CASE_NOT_YOURS')

    const { isReplay, row } = await applyMove(scope, {
      caseId,
      requestId,
      action: { kind: input.answer },
      by: { actor: { kind: 'owner' }, role: 'resident', personId },
      words: input.words ?? null,
    })
    const photoIds = isReplay || input.answer !== 'dispute' ? [] : (input.photoIds ?? [])
    const taking = { cityId: scope.city.id, caseId, takenBy: requestId, personId, part: 'dispute' } as const
    await takePhotos(scope.db, { ...taking, photoIds })
    return caseView(scope, row, viewer)
  }),
)
