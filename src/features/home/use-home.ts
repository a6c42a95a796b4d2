import { useQuery } from '@tanstack/react-query'
import { queries } from '@/platform/queries'

/** What matters to me now. */
export const useHome = () => useQuery(queries.resident.home.show.queryOptions({ input: {} }))
