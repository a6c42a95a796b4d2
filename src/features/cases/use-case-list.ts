import { useInfiniteQuery } from '@tanstack/react-query'
import type { Place } from '@/domain/place/geometry'
import { FIRST_PAGE, queries } from '@/platform/queries'
import { asked, type Sort, useFilters } from './filters'

/** Public cases page by page, the latest first or the nearest to `place` first. */
export const useCaseList = (sort: Sort, place: Place) => {
  const filters = asked(useFilters())
  return useInfiniteQuery(
    queries.resident.case.list.infiniteOptions({
      input: (after: string | null) => ({
        ...filters,
        sort,
        ...(sort === 'near' ? { place } : {}),
        ...(after ? { after } : {}),
      }),
      initialPageParam: FIRST_PAGE,
      getNextPageParam: ({ next }) => next,
    }),
  )
}
