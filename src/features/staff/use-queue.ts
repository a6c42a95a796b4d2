import { useInfiniteQuery } from '@tanstack/react-query'
import { FIRST_PAGE, queries } from '@/platform/queries'

export type Show = 'todo' | 'all'

/** My cases page by page, the soonest deadline first. */
export const useQueue = (show: Show) =>
  useInfiniteQuery(
    queries.staff.case.queue.infiniteOptions({
      input: (after: string | null) => ({ show, after }),
      initialPageParam: FIRST_PAGE,
      getNextPageParam: ({ next }) => next,
    }),
  )
