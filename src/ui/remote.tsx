import type { ReactNode } from 'react'

/** What a query looks like from outside; a TanStack Query result fits. */
export type RemoteQuery<T, E = unknown> = {
  readonly isPending: boolean
  readonly error: E | null
  readonly data: T | undefined
  readonly refetch: () => unknown
}

export type RemoteProps<T, E> = {
  readonly query: RemoteQuery<T, E>
  readonly isEmpty?: (data: T) => boolean
  readonly loading: ReactNode
  /** Nothing yet. */
  readonly empty?: ReactNode
  /** Something wrong, and there is nothing older to show. */
  readonly failed: (error: E, retry: () => void) => ReactNode
  /** Here it is. `stale` is set when an update failed and this is what was there before. */
  readonly children: (data: T, stale: E | null) => ReactNode
}

/** The four faces of a remote screen: loading, nothing yet, something wrong, here it is. */
export const Remote = <T, E>({
  query,
  isEmpty,
  loading,
  empty = null,
  failed,
  children,
}: RemoteProps<T, E>) => {
  const { data, error } = query
  if (data !== undefined) return <>{isEmpty?.(data) ? empty : children(data, error)}</>
  if (error !== null) return <>{failed(error, () => void query.refetch())}</>
  return <>{loading}</>
}
