import { ACTIONS } from '@/domain/case/actions'
import type { ReturnReason, Stage } from '@/domain/case/stage'

/** The reasons for a return that make sense from here, by the rules of a case. */
export const returnReasons = (stage: Stage): readonly ReturnReason[] =>
  ACTIONS.find((rule) => rule.action === 'return' && rule.from === stage)?.reasons ?? []

/** The chosen reason while it fits; where there is only one, that one. */
export const fittingReason = (stage: Stage, chosen: ReturnReason | null): ReturnReason | null => {
  const reasons = returnReasons(stage)
  if (reasons.length === 1) return reasons[0] ?? null
  return chosen !== null && reasons.includes(chosen) ? chosen : null
}
