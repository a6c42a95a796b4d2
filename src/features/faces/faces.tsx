import type { ReactNode } from 'react'
import { failureOf } from '@/platform/failure'
import { ErrorState } from '@/ui/error-state'
import { Notice } from '@/ui/notice'
import { Remote, type RemoteQuery } from '@/ui/remote'
import { Skeleton } from '@/ui/skeleton'
import { words } from '@/words/words'

type FacesProps<T> = {
  readonly query: RemoteQuery<T>
  readonly isEmpty?: (data: T) => boolean
  readonly empty?: ReactNode
  /** While nothing is there yet; grey rows unless the screen has a better shape. */
  readonly loading?: ReactNode
  readonly children: (data: T) => ReactNode
}

/** The four faces of what the cloud knows, in words: loading, nothing yet, something wrong, here it is. */
export const Faces = <T,>({ query, isEmpty, empty, loading, children }: FacesProps<T>) => (
  <Remote
    query={query}
    {...(isEmpty && { isEmpty })}
    empty={empty}
    loading={loading ?? <Skeleton label={words.general.loading} rows={5} thumbs />}
    failed={(error, retry) => <Failed error={error} retry={retry} />}
  >
    {(data, stale) => (
      <>
        {stale !== null && <Stale error={stale} />}
        {children(data)}
      </>
    )}
  </Remote>
)

type FailedProps = { readonly error: unknown; readonly retry?: (() => void) | undefined }

/** What happened, what to do next, and the number under which it can be found. */
const Failed = ({ error, retry }: FailedProps) => {
  const { code, requestId } = failureOf(error)
  const { title, advice } = words.refusals[code]
  return (
    <ErrorState
      icon={code === 'OFFLINE' ? 'wifi-off' : 'alert'}
      title={title}
      advice={advice}
      reference={requestId && words.general.reference(requestId)}
      retry={retry && { label: words.general.retry, onPress: retry }}
    />
  )
}

/** What is shown is older than it should be. */
const Stale = ({ error }: { readonly error: unknown }) => (
  <Notice tone="warn">
    {failureOf(error).code === 'OFFLINE'
      ? words.general.offline
      : words.refusals[failureOf(error).code].title}
  </Notice>
)
