import { useQuery } from '@tanstack/react-query'
import { queries } from '@/platform/queries'

/** One case as staff see it. */
export const useStaffCase = (caseId: string) =>
  useQuery(queries.staff.case.show.queryOptions({ input: { caseId } }))

/** My roles, unit and grids. */
export const useStaffMe = () => useQuery(queries.staff.staff.me.queryOptions({ input: {} }))
