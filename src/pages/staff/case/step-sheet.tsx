import { useState } from 'react'
import type { StaffCase } from '@/contract/staff-case'
import { isUnanswered } from '@/features/staff/request-ids'
import type { StaffAction } from '@/features/staff/step'
import type { StepSending } from '@/features/staff/use-step'
import { whyNot } from '@/features/staff/why-not'
import { Button } from '@/ui/button'
import { ErrorSummary, type FieldError } from '@/ui/error-summary'
import { Paragraph } from '@/ui/paragraph'
import { Sheet } from '@/ui/sheet'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { StepProblem } from '../step-problem'
import { useStepForm } from './step-form'

type StepSheetProps = {
  readonly view: StaffCase
  readonly action: StaffAction
  readonly sending: StepSending
  readonly onClose: () => void
}

const { staff: said, general } = words

/** The form of one action. It closes when the cloud has done it; until then nothing that was filled in is lost. */
export const StepSheet = ({ view, action, sending, onClose }: StepSheetProps) => {
  const [tries, setTries] = useState(0)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [field, setField] = useState<string>()
  const { form, filled } = useStepForm(view, action, errors)
  const { label, about } = said.actions[action]
  const now = filled()
  // What was sent without an answer may be what moved the case on: sending it again only fetches the answer.
  const isAllowed =
    view.actions.includes(action) || sending.isSending || (now.ok && isUnanswered(view.id, now.step))

  const submit = () => {
    setTries((before) => before + 1)
    setField(undefined)
    setErrors(now.ok ? [] : now.errors)
    if (now.ok) sending.send(view, now.step, onClose)
  }

  return (
    <Sheet
      open
      title={label}
      closeLabel={general.close}
      onClose={onClose}
      showing={field}
      action={
        <Button
          onPress={submit}
          busy={sending.isSending && said.sending}
          blockedBecause={!isAllowed && whyNot(view.stage, action)}
        >
          {label}
        </Button>
      }
    >
      <Stack>
        <Paragraph tone="soft">{about}</Paragraph>
        <StepProblem error={sending.error} stage={view.stage} />
        {errors.length > 0 && (
          <ErrorSummary
            title={said.missingTitle}
            errors={errors}
            onGo={(field) => setField(`${field}-label`)}
            attempt={tries}
          />
        )}
        {form}
      </Stack>
    </Sheet>
  )
}
