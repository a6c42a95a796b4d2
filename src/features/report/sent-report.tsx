import { useState } from 'react'
import { askForMessages, hasMessages } from '@/platform/messages'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { OutboxRow } from './outbox-row'
import { useOutboxItem } from './use-outbox'

type SentReportProps = {
  readonly itemId: string
  readonly onSee: (caseId: string) => void
  readonly onAnother: () => void
  readonly onTakeBack: () => void
}

const { receipt: said } = words.report

/** What became of the report just sent: on its way, or filed with its receipt. */
export const SentReport = ({ itemId, onSee, onAnother, onTakeBack }: SentReportProps) => {
  const item = useOutboxItem(itemId)
  if (!item) return null
  const { receipt } = item
  return (
    <Stack gap="loose">
      {receipt ? (
        <ReceiptCard receipt={receipt.receipt} onSee={() => onSee(receipt.caseId)} />
      ) : (
        <OutboxRow item={item} onTakeBack={onTakeBack} />
      )}
      <Button kind="secondary" icon="camera" onPress={onAnother}>
        {said.another}
      </Button>
    </Stack>
  )
}

/** 回执: the number to read out on the telephone, and the two things worth doing next. */
const ReceiptCard = ({ receipt, onSee }: { readonly receipt: string; readonly onSee: () => void }) => (
  <Card tone="willow">
    <Stack>
      <Heading level={2}>{said.title}</Heading>
      <Paragraph size="lead">{said.number(receipt)}</Paragraph>
      <Paragraph>{said.hint}</Paragraph>
      <Button icon="eye" onPress={onSee}>
        {said.see}
      </Button>
      {hasMessages() && <AskForMessages />}
    </Stack>
  </Card>
)

/** WeChat's own dialog, asked at the moment of value and from a tap; no is fine, the inbox tells it all. */
const AskForMessages = () => {
  const [answer, setAnswer] = useState('')
  const ask = async () => {
    const allowed = await askForMessages()
    setAnswer('problem' in allowed ? words.phone[allowed.problem].advice : said.messagesDone)
  }
  if (answer) return <Notice>{answer}</Notice>
  return (
    <Button kind="secondary" icon="bell" onPress={() => void ask()}>
      {said.messages}
    </Button>
  )
}
