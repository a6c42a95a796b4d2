import { ACTIONS, type Hand } from '@/domain/case/actions'
import { STAFF_ROLES, type StaffRole } from '@/domain/case/stage'

const isHandOf = (role: StaffRole) => (hand: Hand) => hand === role || hand.startsWith(`${role}-of-`)

/** A hand is a staff role, or such a role tied to the case's unit or grid; owners and jobs are no staff. */
export const roleOfHand = (hand: Hand): StaffRole | undefined =>
  STAFF_ROLES.find((role) => isHandOf(role)(hand))

/** Every hand that these roles could ever have, on some case. */
export const handsOfRoles = (roles: readonly StaffRole[]): readonly Hand[] => {
  const hands = new Set(ACTIONS.flatMap((rule) => rule.by))
  return [...hands].filter((hand) => roles.some((role) => isHandOf(role)(hand)))
}
