import { city } from '@/city'
import type { StaffCase } from '@/contract/staff-case'
import { LIMITS } from '@/contract/limits'
import type { Drafts } from '@/features/staff/draft-type'
import { errorIn } from '@/features/staff/filled'
import { offeredUnits } from '@/features/staff/unit-choice'
import { UnitField } from '@/features/staff/unit-field'
import type { FieldError } from '@/ui/error-summary'
import { Stack } from '@/ui/stack'
import { TextArea } from '@/ui/text-area'
import { words } from '@/words/words'

type DispatchFormProps = {
  readonly view: StaffCase
  readonly draft: Drafts['dispatch']
  readonly unitId: string | null
  readonly onChange: (part: Partial<Drafts['dispatch']>) => void
  readonly errors: readonly FieldError[]
}

/** 派遣: the unit that the rules propose first, and a sentence if it helps. */
export const DispatchForm = ({ view, draft, unitId, onChange, errors }: DispatchFormProps) => (
  <Stack gap="loose">
    <UnitField
      city={city}
      offered={offeredUnits(city, view, draft.unitId)}
      chosen={unitId}
      onChoose={(unitId) => onChange({ unitId })}
      error={errorIn(errors, 'unit')}
    />
    <TextArea
      id="dispatch-words"
      label={words.staff.dispatchWords}
      value={draft.words}
      onCommit={(told) => onChange({ words: told })}
      maxLength={LIMITS.reasonMost}
    />
  </Stack>
)
