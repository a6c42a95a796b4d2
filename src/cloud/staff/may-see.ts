import type { StaffRole } from '@/domain/case/stage'
import type { CaseRow } from '../cases/load-case'
import type { Staff } from './staff-context'

const CITY_WIDE: readonly StaffRole[] = ['intake-clerk', 'dispatcher']

/** 受理员 and 派遣员 work for the whole city. */
export const seesWholeCity = ({ roles }: Staff) => roles.some((role) => CITY_WIDE.includes(role))

/** Grid workers see what lies in their grids, beside what was given to their unit. */
export const gridsSeen = ({ roles, gridIds }: Staff) => (roles.includes('grid-worker') ? gridIds : [])

/**
 * May this member of staff open this case? A unit sees what was given to it; as long as routing only proposes it, the case is
 * none of its business.
 */
export const maySee = (staff: Staff, { unit_id, grid_id }: Pick<CaseRow, 'unit_id' | 'grid_id'>) =>
  seesWholeCity(staff) || unit_id === staff.unitId || (grid_id !== null && gridsSeen(staff).includes(grid_id))
