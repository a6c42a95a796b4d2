import { LIMITS } from '@/contract/limits'
import { Choice } from '@/ui/choice'
import type { FieldError } from '@/ui/error-summary'
import { Field } from '@/ui/field'
import { Stack } from '@/ui/stack'
import { TextArea } from '@/ui/text-area'
import { staffWords } from '@/words/staff-words'
import { errorIn } from './filled'

type ReasonFormProps<R extends string> = {
  readonly reasons: readonly R[]
  readonly labels: Readonly<Record<R, string>>
  readonly reason: R | null
  readonly told: string
  readonly onReason: (reason: R) => void
  readonly onWords: (told: string) => void
  readonly errors: readonly FieldError[]
}

const said = staffWords

/** Why, by one tap and in words: for a return and for turning a report down. */
export const ReasonForm = <R extends string>(props: ReasonFormProps<R>) => {
  const { reasons, labels, reason, told, onReason, onWords, errors } = props
  return (
    <Stack gap="loose">
      <Field id="reason" label={said.reason} error={errorIn(errors, 'reason')}>
        <Choice
          label={said.reason}
          options={reasons.map((value) => ({ value, label: labels[value] }))}
          value={reason ?? undefined}
          onChoose={onReason}
        />
      </Field>
      <TextArea
        id="words"
        label={said.reasonWords}
        hint={said.reasonHint}
        error={errorIn(errors, 'words')}
        value={told}
        onCommit={onWords}
        maxLength={LIMITS.reasonMost}
      />
    </Stack>
  )
}
