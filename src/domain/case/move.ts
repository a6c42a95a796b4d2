import type { CityProfile } from '@/city/profile'
import type { ActionRule } from './actions'
import { verdictAfterNotSeen } from './answer'
import type { Action, Actor, CaseFacts } from './facts'
import { couldEver, rulesFor } from './hands'
import { type CaseRefusal, missingFor } from './needs'
import type { EventKind, Stage } from './stage'

/** A move that was made: what is written to the timeline, and the case as it now stands. */
export type Moved = {
  readonly ok: true
  readonly event: EventKind
  readonly from: Stage
  readonly stage: Stage
  readonly facts: CaseFacts
}
export type Move = Moved | { readonly ok: false; readonly refusal: CaseRefusal }

/** Who handles a thing himself takes it for his own team, so that he can finish it; without one, for the team of the case's grid. */
const selfHandlingUnit = (city: CityProfile, facts: CaseFacts, actor: Actor) => {
  const own = actor.kind === 'staff' ? actor.unitId : null
  return own ?? city.grids.find((grid) => grid.id === facts.gridId)?.gridTeam ?? facts.unitId
}

/** What a move changes beside the stage. */
const changes = (
  facts: CaseFacts,
  action: Action,
  actor: Actor,
  now: Date,
  city: CityProfile,
): Partial<CaseFacts> => {
  switch (action.kind) {
    case 'dispatch':
      return { unitId: action.unitId }
    case 'self-handle':
      return { unitId: selfHandlingUnit(city, facts, actor) }
    case 'close':
      return { closedAt: now, verdict: 'waiting' }
    case 'agree':
      return { verdict: 'agreed' }
    case 'not-seen':
      return { verdict: verdictAfterNotSeen(facts.verdict) }
    case 'dispute':
      return { verdict: 'disputed', closedAt: null, reopenedCount: facts.reopenedCount + 1 }
    case 'lapse':
      return { verdict: 'unconfirmed' }
    default:
      return {}
  }
}

const moved = (rule: ActionRule, facts: CaseFacts, change: Partial<CaseFacts>): Moved => ({
  ok: true,
  event: rule.event,
  from: rule.from,
  stage: rule.to,
  facts: { ...facts, ...change, stage: rule.to },
})

/**
 * May this actor do this to this case now, and what follows? Driven by `ACTIONS` alone.
 * Refusals: `CASE_NOT_YOURS` (never his to do), `CASE_MOVED_ON` (no longer at his step), then what the action still lacks
 * (`CASE_NEEDS_…`), or `CASE_ANSWER_OVER` when an owner answers after the window. A lapse before its time is `CASE_MOVED_ON`.
 */
export const move = (facts: CaseFacts, action: Action, actor: Actor, now: Date, city: CityProfile): Move => {
  const rule = rulesFor(facts, actor).find(({ action: kind }) => kind === action.kind)
  if (!rule) {
    return { ok: false, refusal: couldEver(facts, actor, action.kind) ? 'CASE_MOVED_ON' : 'CASE_NOT_YOURS' }
  }
  const refusal = missingFor({ rule, action, facts, city, now })
  if (refusal) return { ok: false, refusal }
  return moved(rule, facts, changes(facts, action, actor, now, city))
}
