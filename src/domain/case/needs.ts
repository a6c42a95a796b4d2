import type { CityProfile } from '@/city/profile'
import type { ActionRule, Need } from './actions'
import { isAnswerOpen, isAnswerOver } from './answer'
import type { Action, CaseFacts } from './facts'

/** Why a move is refused; each has words on the phone. */
export type CaseRefusal =
  | 'CASE_MOVED_ON'
  | 'CASE_NOT_YOURS'
  | 'CASE_NEEDS_REASON'
  | 'CASE_NEEDS_PHOTO'
  | 'CASE_NEEDS_REFERRAL'
  | 'CASE_ANSWER_OVER'

type Asked = {
  readonly rule: ActionRule
  readonly action: Action
  readonly facts: CaseFacts
  readonly city: CityProfile
  readonly now: Date
}

const isBlank = (words: string | undefined) => !words?.trim()

/** A reason from the list that fits here; 其他 alone says nothing, so it needs words. */
const missingReason = ({ rule, action }: Asked): CaseRefusal | undefined => {
  if (action.kind !== 'return' && action.kind !== 'decline') return undefined
  if (!action.reason) return 'CASE_NEEDS_REASON'
  if (action.reason === 'other' && isBlank(action.words)) return 'CASE_NEEDS_REASON'
  if (action.kind === 'return' && !rule.reasons?.includes(action.reason)) return 'CASE_NEEDS_REASON'
  return undefined
}

/** Every outcome is told in words; what was (partly) solved is shown; who was sent away is told where to. */
const missingOutcome = ({ action }: Asked): CaseRefusal | undefined => {
  if (action.kind !== 'handle') return undefined
  if (isBlank(action.words)) return 'CASE_NEEDS_REASON'
  const isShown = action.outcome === 'solved' || action.outcome === 'partly-solved'
  if (isShown && !action.hasAfterPhoto) return 'CASE_NEEDS_PHOTO'
  if (action.outcome === 'not-ours' && isBlank(action.referral)) return 'CASE_NEEDS_REFERRAL'
  return undefined
}

const CHECKS: Readonly<Record<Need, (asked: Asked) => CaseRefusal | undefined>> = {
  reason: missingReason,
  outcome: missingOutcome,
  'answer-in-time': ({ city, facts, now }) =>
    isAnswerOpen(city, facts, now) ? undefined : 'CASE_ANSWER_OVER',
  'answer-over': ({ city, facts, now }) => (isAnswerOver(city, facts, now) ? undefined : 'CASE_MOVED_ON'),
}

/** The first thing this move still lacks, if any. */
export const missingFor = (asked: Asked): CaseRefusal | undefined => {
  for (const need of asked.rule.needs) {
    const refusal = CHECKS[need](asked)
    if (refusal) return refusal
  }
  return undefined
}
