import { failureOf } from '@/platform/failure'
import { Notice } from '@/ui/notice'
import { words } from '@/words/words'

/** Why what was just tapped came to nothing; nothing when all is well. */
export const ProblemNotice = ({ error }: { readonly error: unknown }) => {
  if (error === null || error === undefined) return null
  const { code, requestId } = failureOf(error)
  const { title, advice } = words.refusals[code]
  return (
    <Notice tone="danger" title={title}>
      {requestId ? `${advice} ${words.general.reference(requestId)}` : advice}
    </Notice>
  )
}
