import { useState } from 'react'
import type { StaffCase } from '@/contract/staff-case'
import type { StaffAction } from '@/features/staff/step'
import type { StepSending } from '@/features/staff/use-step'
import { scrollTo } from '@/platform/scroll'
import { Button } from '@/ui/button'
import { ErrorSummary, type FieldError } from '@/ui/error-summary'
import { Paragraph } from '@/ui/paragraph'
import { Sheet } from '@/ui/sheet'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { useStepForm } from './step-form'
import { StepProblem } from './step-problem'

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
  const { form, filled } = useStepForm(view, action, errors)
  const { label, about } = said.actions[action]
  const isAllowed = view.actions.includes(action)

  const submit = () => {
    const now = filled()
    setTries((before) => before + 1)
    setErrors(now.ok ? [] : now.errors)
    if (now.ok) sending.send(view, now.step, onClose)
  }

  return (
    <Sheet
      open
      title={label}
      closeLabel={general.close}
      onClose={onClose}
      action={
        <Button
          onPress={submit}
          busy={sending.isSending && said.sending}
          blockedBecause={!isAllowed && said.notNow(words.cases.stages[view.stage].label, label)}
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
            onGo={(field) => void scrollTo(field)}
            attempt={tries}
          />
        )}
        {form}
      </Stack>
    </Sheet>
  )
}
