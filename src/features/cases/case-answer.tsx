import { type ReactNode, useState } from 'react'
import type { CaseView } from '@/contract/case'
import { LIMITS } from '@/contract/limits'
import type { Answer } from '@/domain/case/stage'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { TextArea } from '@/ui/text-area'
import { words } from '@/words/words'
import type { Said } from './use-answer'

type CaseAnswerProps = {
  readonly mine: NonNullable<CaseView['mine']>
  /** Taking photos of what is still wrong, and the ids of those taken. */
  readonly photos: ReactNode
  readonly photoIds: readonly string[]
  readonly isSending: boolean
  readonly onAnswer: (said: Said) => void
}

/** The owner has the last word: three equal answers, and room to say what is still wrong. */
export const CaseAnswer = ({ mine, photos, photoIds, isSending, onAnswer }: CaseAnswerProps) => {
  const [isDisputing, setDisputing] = useState(false)
  const [said, setSaid] = useState('')
  const { answers, answerAsk, answerUntil } = words.cases
  const busy = isSending && words.cases.answering
  const answer = (answer: Answer) => onAnswer({ answer, words: said, photoIds })

  if (isDisputing)
    return (
      <Card>
        <Stack>
          <Heading level={2}>{answers.dispute.label}</Heading>
          <Paragraph>{answers.dispute.about}</Paragraph>
          <TextArea
            id="dispute-words"
            label={words.cases.disputeWords}
            value={said}
            onCommit={setSaid}
            maxLength={LIMITS.wordsMost}
          />
          {photos}
          <Button onPress={() => answer('dispute')} busy={busy}>
            {words.cases.disputeSend}
          </Button>
          <Button kind="quiet" onPress={() => setDisputing(false)}>
            {words.general.cancel}
          </Button>
        </Stack>
      </Card>
    )

  return (
    <Card tone="sky">
      <Stack>
        <Heading level={2}>{answerAsk}</Heading>
        <Stack gap="tight">
          <Button icon="check" onPress={() => answer('agree')} busy={busy}>
            {answers.agree.label}
          </Button>
          <Button kind="secondary" icon="refresh" onPress={() => setDisputing(true)} disabled={isSending}>
            {answers.dispute.label}
          </Button>
          <Button kind="secondary" icon="clock" onPress={() => answer('not-seen')} disabled={isSending}>
            {answers['not-seen'].label}
          </Button>
        </Stack>
        {mine.answerUntil && (
          <Paragraph size="note">{answerUntil(words.time.day(mine.answerUntil))}</Paragraph>
        )}
      </Stack>
    </Card>
  )
}
