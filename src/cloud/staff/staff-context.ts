import type { Actor } from '@/domain/case/facts'
import type { Caller, Context } from '../kernel/context'

export type Staff = NonNullable<Caller['staff']>

/** A request that `staffOnly` let in. */
export type StaffContext = Context & { readonly caller: Caller & { readonly staff: Staff } }

/** The member of staff as the rules of a case see them: by roles, unit and grids alone. */
export const actorOf = ({ roles, unitId, gridIds }: Staff): Actor => ({
  kind: 'staff',
  roles,
  unitId,
  gridIds,
})
