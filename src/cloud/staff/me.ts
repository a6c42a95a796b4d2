import { staffOnly } from '../kernel/admit'
import { staff } from '../kernel/implement'

/** What this member of staff is, so that the phone shows the right pages. */
export const me = staff.staff.me.use(staffOnly).handler(({ context: { caller } }) => ({
  roles: [...caller.staff.roles],
  unitId: caller.staff.unitId,
  gridIds: [...caller.staff.gridIds],
}))
