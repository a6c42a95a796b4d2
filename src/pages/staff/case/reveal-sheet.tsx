import { useState } from 'react'
import { countCharacters } from '@/contract/clean-words'
import { ProblemNotice } from '@/features/faces/problem-notice'
import { useReveal } from '@/features/staff/use-reveal'
import { dial } from '@/platform/dial'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Sheet } from '@/ui/sheet'
import { Stack } from '@/ui/stack'
import { TextArea } from '@/ui/text-area'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'

const { general } = words
const said = staffWords
const LEAST = 4
const MOST = 200

/** How to reach the reporter: only with a reason, which the reporter reads too. */
export const RevealSheet = ({
  caseId,
  onClose,
}: {
  readonly caseId: string
  readonly onClose: () => void
}) => {
  const [reason, setReason] = useState('')
  const [isShort, setShort] = useState(false)
  const look = useReveal(caseId)

  const show = () => {
    const isEnough = countCharacters(reason.trim()) >= LEAST
    setShort(!isEnough)
    if (isEnough) look.mutate(reason.trim())
  }

  if (look.data)
    return (
      <Sheet open title={said.revealed} closeLabel={general.close} onClose={onClose}>
        <Stack>
          <Paragraph size="lead">{look.data.phone ?? said.noContact}</Paragraph>
          {look.data.phone && <DialButton number={look.data.phone} />}
          <Button kind="secondary" onPress={onClose}>
            {said.revealDone}
          </Button>
        </Stack>
      </Sheet>
    )

  return (
    <Sheet
      open
      title={said.reveal}
      closeLabel={general.close}
      onClose={onClose}
      action={
        <Button onPress={show} busy={look.isPending && said.sending}>
          {said.revealShow}
        </Button>
      }
    >
      <Stack>
        <ProblemNotice error={look.error} />
        <TextArea
          id="reveal-reason"
          label={said.revealReason}
          hint={said.revealHint}
          error={isShort ? said.missing.revealReason : undefined}
          value={reason}
          onCommit={setReason}
          maxLength={MOST}
        />
      </Stack>
    </Sheet>
  )
}

const DialButton = ({ number }: { readonly number: string }) => (
  <Button icon="phone" onPress={() => void dial(number)}>
    {general.call(number)}
  </Button>
)
