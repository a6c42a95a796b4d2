import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { api } from './api'

/**
 * What the cloud knows, for TanStack Query: `useQuery(queries.resident.home.show.queryOptions({ input: {} }))`,
 * `useMutation(queries.staff.case.take.mutationOptions())`, `queries.resident.case.key()` to invalidate.
 */
export const queries = {
  resident: createTanstackQueryUtils(api.resident, { path: ['resident'] }),
  staff: createTanstackQueryUtils(api.staff, { path: ['staff'] }),
}

/** Where a list begins: no cursor. The cast keeps TypeScript from narrowing it to `null`. */
export const FIRST_PAGE = null as string | null
