import { useState } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { ProgressBar } from '@/ui/progress'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import type { OutboxItem } from './outbox-item'
import { outboxActions } from './use-outbox'

type OutboxRowProps = { readonly item: OutboxItem; readonly onTakeBack: () => void }

const { outbox: said } = words.report

/** One report on its way: how far it is, why it waits, and what can be done by hand. */
export const OutboxRow = ({ item, onTakeBack }: OutboxRowProps) => {
  const { state, problem, draft, uploaded } = item
  const { label, about } = said.states[state]
  const advice = problem && words.refusals[problem.code]
  const count = draft.photos.length
  const takeBack = () => {
    if (outboxActions.takeBack(item.id)) onTakeBack()
  }
  return (
    <Card>
      <Stack gap="tight">
        <Heading level={2}>{label}</Heading>
        <Paragraph>{about}</Paragraph>
        {advice && (
          <Notice tone={state === 'refused' ? 'danger' : 'info'} title={advice.title}>
            {advice.advice}
          </Notice>
        )}
        {state === 'sending' && count > 0 && (
          <ProgressBar
            percent={(uploaded.length / count) * 100}
            label={said.photosSent(uploaded.length, count)}
          />
        )}
        {state === 'waiting' && (
          <Button kind="secondary" icon="retry" onPress={() => void outboxActions.sendNow(item.id)}>
            {said.sendNow}
          </Button>
        )}
        {(state === 'refused' || state === 'aside') && (
          <Button icon="edit" onPress={takeBack}>
            {state === 'aside' ? said.goOn : said.takeBack}
          </Button>
        )}
        {(state === 'refused' || state === 'aside') && <Discard itemId={item.id} />}
      </Stack>
    </Card>
  )
}

/** Asks once more, because what is thrown away is gone. */
const Discard = ({ itemId }: { readonly itemId: string }) => {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking)
    return (
      <Button kind="quiet" icon="trash" onPress={() => setAsking(true)}>
        {said.discard}
      </Button>
    )
  return (
    <Stack gap="tight">
      <Paragraph>{said.discardAsk}</Paragraph>
      <Stack row even gap="tight">
        <Button kind="secondary" onPress={() => setAsking(false)}>
          {said.discardNo}
        </Button>
        <Button kind="danger" onPress={() => void outboxActions.discard(itemId)}>
          {said.discardYes}
        </Button>
      </Stack>
    </Stack>
  )
}
