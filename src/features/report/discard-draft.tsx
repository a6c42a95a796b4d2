import { useState } from 'react'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { isBlank } from './draft'
import type { Draft } from './draft-type'
import { outboxActions } from './use-outbox'

const { draft: said, outbox } = words.report

/** Says that the draft is kept, and empties it only after asking. */
export const DiscardDraft = ({ draft, onDone }: { readonly draft: Draft; readonly onDone: () => void }) => {
  const [isAsking, setAsking] = useState(false)
  if (isBlank(draft)) return null
  const discard = () => {
    setAsking(false)
    void outboxActions.discardDraft()
    onDone()
  }
  return (
    <Stack gap="tight">
      <Paragraph size="note" tone="soft">
        {said.kept}
      </Paragraph>
      {isAsking ? (
        <>
          <Paragraph>{said.discardAsk}</Paragraph>
          <Stack row even gap="tight">
            <Button kind="secondary" onPress={() => setAsking(false)}>
              {outbox.discardNo}
            </Button>
            <Button kind="danger" onPress={discard}>
              {said.discard}
            </Button>
          </Stack>
        </>
      ) : (
        <Button kind="quiet" icon="trash" onPress={() => setAsking(true)}>
          {said.discard}
        </Button>
      )}
    </Stack>
  )
}
