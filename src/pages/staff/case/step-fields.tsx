import { city } from '@/city'
import type { StaffCase } from '@/contract/staff-case'
import { DECLINE_REASONS } from '@/domain/case/stage'
import { filingChoice } from '@/features/staff/filing-choice'
import { FilingForm } from '@/features/staff/filing-form'
import { ReasonForm } from '@/features/staff/reason-form'
import { fittingReason, returnReasons } from '@/features/staff/return-reasons'
import type { StaffAction } from '@/features/staff/step'
import { useDraft } from '@/features/staff/use-draft'
import type { FieldError } from '@/ui/error-summary'
import { words } from '@/words/words'
import { CloseForm } from './close-form'
import { DispatchForm } from './dispatch-form'

type FieldsProps = { readonly view: StaffCase; readonly errors: readonly FieldError[] }

type StepFieldsProps = FieldsProps & { readonly action: StaffAction }

/** What an action needs to be told. 接单 needs nothing, and 反馈 has a page of its own. */
export const StepFields = ({ action, view, errors }: StepFieldsProps) => {
  if (action === 'decline') return <DeclineFields view={view} errors={errors} />
  if (action === 'return') return <ReturnFields view={view} errors={errors} />
  if (action === 'dispatch') return <DispatchForm view={view} errors={errors} />
  if (action === 'close') return <CloseForm view={view} />
  return <FilingFields view={view} errors={errors} isKept={action === 'self-handle'} />
}

const FilingFields = ({ view, errors, isKept }: FieldsProps & { readonly isKept: boolean }) => {
  const { draft, change } = useDraft(view.id, 'filing')
  return (
    <FilingForm
      city={city}
      of={view}
      choice={filingChoice(city, view, draft)}
      onChange={change}
      errors={errors}
      isKept={isKept}
    />
  )
}

const DeclineFields = ({ view, errors }: FieldsProps) => {
  const { draft, change } = useDraft(view.id, 'decline')
  return (
    <ReasonForm
      reasons={DECLINE_REASONS}
      labels={words.cases.declineReasons}
      reason={draft.reason}
      told={draft.words}
      onReason={(reason) => change({ reason })}
      onWords={(told) => change({ words: told })}
      errors={errors}
    />
  )
}

const ReturnFields = ({ view, errors }: FieldsProps) => {
  const { draft, change } = useDraft(view.id, 'return')
  return (
    <ReasonForm
      reasons={returnReasons(view.stage)}
      labels={words.cases.returnReasons}
      reason={fittingReason(view.stage, draft.reason)}
      told={draft.words}
      onReason={(reason) => change({ reason })}
      onWords={(told) => change({ words: told })}
      errors={errors}
    />
  )
}
