import { useState } from 'react'
import { city } from '@/city'
import type { StaffCase } from '@/contract/staff-case'
import { filledFor } from '@/features/staff/filled-for'
import { isUnanswered } from '@/features/staff/request-ids'
import type { StaffAction } from '@/features/staff/step'
import { useForms } from '@/features/staff/use-draft'
import type { StepSending } from '@/features/staff/use-step'
import { whyNot } from '@/features/staff/why-not'
import { Button } from '@/ui/button'
import { ErrorSummary } from '@/ui/error-summary'
import { Paragraph } from '@/ui/paragraph'
import { Sheet } from '@/ui/sheet'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'
import { StepProblem } from '../step-problem'
import { StepFields } from './step-fields'

type StepSheetProps = {
  readonly view: StaffCase
  readonly action: StaffAction
  readonly sending: StepSending
  readonly onClose: () => void
}

const { general } = words
const said = staffWords

/** The form of one action. It closes when the cloud has done it; until then nothing that was filled in is lost. */
export const StepSheet = ({ view, action, sending, onClose }: StepSheetProps) => {
  const [tries, setTries] = useState(0)
  const [showing, setShowing] = useState<string>()
  const { label, about } = said.actions[action]
  const filled = filledFor(city, view, action, useForms(view.id))
  const errors = tries > 0 && !filled.ok ? filled.errors : []
  // What was sent without an answer may be what moved the case on: sending it again only fetches the answer.
  const isAllowed =
    view.actions.includes(action) || sending.isSending || (filled.ok && isUnanswered(view.id, filled.step))

  const submit = () => {
    setTries((before) => before + 1)
    setShowing(undefined)
    if (filled.ok) sending.send(view, filled.step, onClose)
  }

  return (
    <Sheet
      open
      title={label}
      closeLabel={general.close}
      onClose={onClose}
      showing={showing}
      action={
        <Stack gap="tight">
          <StepProblem error={sending.error} stage={view.stage} />
          <Button
            onPress={submit}
            busy={sending.isSending && said.sending}
            blockedBecause={!isAllowed && whyNot(view.stage, action)}
          >
            {label}
          </Button>
        </Stack>
      }
    >
      <Stack>
        <Paragraph tone="soft">{about}</Paragraph>
        <ErrorSummary
          title={said.missingTitle}
          errors={errors}
          onGo={(field) => setShowing(`${field}-label`)}
          attempt={tries}
        />
        <StepFields view={view} action={action} errors={errors} />
      </Stack>
    </Sheet>
  )
}
