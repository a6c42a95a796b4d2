import { city } from '@/city'
import { LIMITS } from '@/contract/limits'
import type { StaffCase } from '@/contract/staff-case'
import { errorIn } from '@/features/staff/filled'
import { offeredUnits } from '@/features/staff/unit-choice'
import { UnitField } from '@/features/staff/unit-field'
import { useDraft } from '@/features/staff/use-draft'
import type { FieldError } from '@/ui/error-summary'
import { Stack } from '@/ui/stack'
import { TextArea } from '@/ui/text-area'
import { staffWords } from '@/words/staff-words'

type DispatchFormProps = { readonly view: StaffCase; readonly errors: readonly FieldError[] }

/** 派遣: the unit that the rules propose first, and a sentence if it helps. */
export const DispatchForm = ({ view, errors }: DispatchFormProps) => {
  const { draft, change } = useDraft(view.id, 'dispatch')
  return (
    <Stack gap="loose">
      <UnitField
        city={city}
        offered={offeredUnits(city, view, draft.unitId)}
        chosen={draft.unitId ?? view.routedUnitId}
        onChoose={(unitId) => change({ unitId })}
        error={errorIn(errors, 'unit')}
      />
      <TextArea
        id="dispatch-words"
        label={staffWords.dispatchWords}
        value={draft.words}
        onCommit={(told) => change({ words: told })}
        maxLength={LIMITS.reasonMost}
      />
    </Stack>
  )
}
