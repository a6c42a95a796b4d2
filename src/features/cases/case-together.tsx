import { useState } from 'react'
import type { CaseView } from '@/contract/case'
import { OPEN_STAGES } from '@/domain/case/stage'
import { failureOf } from '@/platform/failure'
import { pathOf } from '@/platform/routes'
import { share, sharesByButton, useShareCard } from '@/platform/share'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { useJoin } from './use-join'

const isOpen = ({ stage }: CaseView) => OPEN_STAGES.some((open) => open === stage)

/** What a neighbour can do: say 我也看到了, and show it to others. */
export const CaseTogether = ({ view }: { readonly view: CaseView }) => {
  const join = useJoin()
  const [told, setTold] = useState('')
  const { mine, isPublic, category, placeName } = view
  const card = {
    title: words.cases.shareTitle(category, placeName || words.general.city),
    path: pathOf('case', { caseId: view.id }),
  }
  useShareCard(card)

  const shareNow = async () => {
    const shared = await share(card)
    if (shared === 'copied') setTold(words.general.copied)
    if (shared === 'unavailable') setTold(words.phone.SHARE_UNAVAILABLE.advice)
  }

  return (
    <Stack>
      {mine && <Paragraph>{words.report.receipt.number(mine.receipt)}</Paragraph>}
      {!mine && isOpen(view) && (
        <Button
          icon="eye"
          onPress={() => join.mutate(view.id)}
          busy={join.isPending && words.cases.answering}
        >
          {words.cases.metoo}
        </Button>
      )}
      {join.error && <Notice tone="danger">{words.refusals[failureOf(join.error).code].advice}</Notice>}
      {isPublic && (
        <Button
          kind="secondary"
          icon="share"
          onPress={() => void shareNow()}
          {...(sharesByButton ? { open: { openType: 'share' as const } } : {})}
        >
          {words.general.share}
        </Button>
      )}
      {told && <Notice tone="success">{told}</Notice>}
    </Stack>
  )
}
