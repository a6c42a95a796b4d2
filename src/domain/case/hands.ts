import { ACTIONS, type ActionRule, type Hand } from './actions'
import type { ActionKind, Actor, CaseFacts } from './facts'
import type { StaffRole } from './stage'

const STAFF_HANDS: Readonly<Record<StaffRole, readonly Hand[]>> = {
  'intake-clerk': ['intake-clerk'],
  dispatcher: ['dispatcher'],
  handler: ['handler-of-unit'],
  'grid-worker': ['grid-worker-of-unit', 'grid-worker-of-grid'],
}

const isOfUnit = (facts: CaseFacts, unitId: string | null) => unitId !== null && unitId === facts.unitId

const isOfGrid = (facts: CaseFacts, gridIds: readonly string[]) =>
  facts.gridId !== null && gridIds.includes(facts.gridId)

/** As whom this actor may touch this case. */
export const handsOn = (facts: CaseFacts, actor: Actor): readonly Hand[] => {
  if (actor.kind !== 'staff') return [actor.kind]
  return actor.roles
    .flatMap((role) => STAFF_HANDS[role])
    .filter((hand) => !hand.endsWith('-of-unit') || isOfUnit(facts, actor.unitId))
    .filter((hand) => !hand.endsWith('-of-grid') || isOfGrid(facts, actor.gridIds))
}

const mayUse = (rule: ActionRule, hands: readonly Hand[]) => rule.by.some((hand) => hands.includes(hand))

/** The rows of the table that are open to this actor now: right stage, right hands. What each `needs` is asked when he moves. */
export const rulesFor = (facts: CaseFacts, actor: Actor): readonly ActionRule[] => {
  const hands = handsOn(facts, actor)
  return ACTIONS.filter((rule) => rule.from === facts.stage && mayUse(rule, hands))
}

/** What this actor may do to this case now: the buttons he sees. The answer window is asked by `isAnswerOpen`. */
export const actionsFor = (facts: CaseFacts, actor: Actor): readonly ActionKind[] =>
  rulesFor(facts, actor).map((rule) => rule.action)

/** Could this actor ever do this to this case, at whatever stage? Tells "not yours" from "no longer". */
export const couldEver = (facts: CaseFacts, actor: Actor, action: ActionKind): boolean => {
  const hands = handsOn(facts, actor)
  return ACTIONS.some((rule) => rule.action === action && mayUse(rule, hands))
}
