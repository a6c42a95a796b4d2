import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '@/platform/api'
import { FIRST_PAGE, queries } from '@/platform/queries'

const pages = {
  initialPageParam: FIRST_PAGE,
  getNextPageParam: ({ next }: { next: string | null }) => next,
}

/** My reports and what I saw too, newest first, page by page. */
export const useMyReports = () =>
  useInfiniteQuery(
    queries.resident.report.mine.infiniteOptions({ input: (after: string | null) => ({ after }), ...pages }),
  )

/** The inbox: always true, whatever WeChat's messages do. */
export const useNotices = () =>
  useInfiniteQuery(
    queries.resident.notice.list.infiniteOptions({ input: (after: string | null) => ({ after }), ...pages }),
  )

/** Marks notices as read, and lets every count of unread ones follow. */
export const useMarkRead = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (ids: readonly string[]) => api.resident.notice.read({ ids: [...ids] }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: queries.resident.notice.key() })
      void client.invalidateQueries({ queryKey: queries.resident.home.key() })
    },
  })
}

export const useWhoami = () => useQuery(queries.resident.session.whoami.queryOptions({ input: {} }))

export const useAccount = () => useQuery(queries.resident.account.show.queryOptions({ input: {} }))

export const useLooks = () => useQuery(queries.resident.account.looks.queryOptions({ input: {} }))

/** Sets or, with `null`, clears the number to ring back on. */
export const useSetContact = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (phone: string | null) => api.resident.account.contact({ phone }),
    onSuccess: () => client.invalidateQueries({ queryKey: queries.resident.account.key() }),
  })
}
