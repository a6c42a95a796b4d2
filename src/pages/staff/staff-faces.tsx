import type { ReactNode } from 'react'
import { Faces } from '@/features/faces/faces'
import { failureOf } from '@/platform/failure'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import type { RemoteQuery } from '@/ui/remote'
import { staffWords } from '@/words/staff-words'

type StaffFacesProps<T> = {
  readonly query: RemoteQuery<T>
  readonly isEmpty?: (data: T) => boolean
  readonly empty?: ReactNode
  readonly children: (data: T) => ReactNode
}

const said = staffWords

/** The four faces of a staff screen, and a fifth: whoever has no role is told so, kindly, and shown the way. */
export const StaffFaces = <T,>(props: StaffFacesProps<T>) => {
  const { error } = props.query
  if (error !== null && failureOf(error).code === 'ROLE_MISSING')
    return (
      <EmptyState
        icon="lock"
        title={said.noRole}
        advice={said.noRoleHint}
        action={<Button onPress={() => void open('me')}>{said.toMe}</Button>}
      />
    )
  return <Faces {...props} />
}
