import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { ACTIONS, type Hand } from '@/domain/case/actions'
import { OPEN_STAGES } from '@/domain/case/stage'
import type { Tables } from '../db/tables'
import { gridsSeen, seesWholeCity } from './may-see'
import { handsOfRoles } from './role-of-hand'
import type { Staff } from './staff-context'

export type Where = ExpressionBuilder<Tables, 'cases'>
type Condition = Expression<SqlBool>

const stagesFor = (hand: Hand) =>
  OPEN_STAGES.filter((stage) => ACTIONS.some((rule) => rule.from === stage && rule.by.includes(hand)))

const ofUnit = (where: Where, { unitId }: Staff) => where('unit_id', '=', unitId)
const inGrids = (where: Where, { gridIds }: Staff) => where('grid_id', 'in', [...gridIds])

/** The cases on which somebody with this hand can do the next step. */
function within(where: Where, staff: Staff, hand: Hand): Condition {
  const atStage = where('stage', 'in', stagesFor(hand))
  if (hand.endsWith('-of-unit')) return where.and([atStage, ofUnit(where, staff)])
  if (hand.endsWith('-of-grid')) return where.and([atStage, inGrids(where, staff)])
  return atStage
}

/** What this person can act on now: the table of moves read as a condition, so that queue and rules never differ. */
export function todo(where: Where, staff: Staff): Condition {
  const hands = handsOfRoles(staff.roles).filter(
    (hand) => !hand.endsWith('-of-grid') || staff.gridIds.length > 0,
  )
  return where.or(hands.map((hand) => within(where, staff, hand)))
}

/** Every open case that this person may see (`maySee`). */
export function allOpen(where: Where, staff: Staff): Condition {
  const isOpen = where('stage', 'in', [...OPEN_STAGES])
  if (seesWholeCity(staff)) return isOpen
  const near = gridsSeen(staff).length > 0 ? [inGrids(where, staff)] : []
  return where.and([isOpen, where.or([ofUnit(where, staff), ...near])])
}
