import { OUTCOMES, type Outcome } from '@/domain/case/stage'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import type { IconName } from '@/ui/icon-name'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'

const said = staffWords

const SIGNS: Readonly<Record<Outcome, IconName>> = {
  solved: 'check-circle',
  'partly-solved': 'half',
  'cannot-solve-now': 'clock',
  'not-ours': 'arrow-right',
}

type OutcomeFieldProps = {
  readonly outcome: Outcome | null
  readonly onChoose: (outcome: Outcome) => void
  readonly error: string | undefined
}

/** The honest outcome: each says what it means, none is chosen for the person. */
export const OutcomeField = ({ outcome, onChoose, error }: OutcomeFieldProps) => (
  <Field id="outcome" label={said.outcome} hint={said.outcomeHint} error={error}>
    <Choice
      label={said.outcome}
      options={OUTCOMES.map((value) => ({
        value,
        label: words.cases.outcomes[value].label,
        note: said.outcomeAbout[value],
        icon: SIGNS[value],
      }))}
      value={outcome ?? undefined}
      onChoose={onChoose}
      layout="rows"
    />
  </Field>
)
