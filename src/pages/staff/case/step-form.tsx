import type { ReactNode } from 'react'
import { city } from '@/city'
import type { StaffCase } from '@/contract/staff-case'
import { DECLINE_REASONS } from '@/domain/case/stage'
import { filingChoice } from '@/features/staff/filing-choice'
import { FilingForm } from '@/features/staff/filing-form'
import {
  type Filled,
  filledClose,
  filledDecline,
  filledDispatch,
  filledFiling,
  filledReturn,
} from '@/features/staff/filled'
import { ReasonForm } from '@/features/staff/reason-form'
import { fittingReason, returnReasons } from '@/features/staff/return-reasons'
import type { StaffAction } from '@/features/staff/step'
import { useDraft } from '@/features/staff/use-draft'
import type { FieldError } from '@/ui/error-summary'
import { words } from '@/words/words'
import { CloseForm } from './close-form'
import { DispatchForm } from './dispatch-form'

type StepForm = { readonly form: ReactNode; readonly filled: () => Filled }

/** The form of an action as it stands, and what it comes to when handed in. 接单 and 反馈 have none here. */
export const useStepForm = (
  view: StaffCase,
  action: StaffAction,
  errors: readonly FieldError[],
): StepForm => {
  const filing = useDraft(view.id, 'filing')
  const decline = useDraft(view.id, 'decline')
  const giveBack = useDraft(view.id, 'return')
  const dispatch = useDraft(view.id, 'dispatch')
  const close = useDraft(view.id, 'close')

  if (action === 'file' || action === 'self-handle') {
    const choice = filingChoice(city, view, filing.draft)
    return {
      form: (
        <FilingForm
          city={city}
          of={view}
          choice={choice}
          onChange={filing.change}
          errors={errors}
          isKept={action === 'self-handle'}
        />
      ),
      filled: () => filledFiling(action, choice),
    }
  }
  if (action === 'decline')
    return {
      form: (
        <ReasonForm
          reasons={DECLINE_REASONS}
          labels={words.cases.declineReasons}
          reason={decline.draft.reason}
          told={decline.draft.words}
          onReason={(reason) => decline.change({ reason })}
          onWords={(told) => decline.change({ words: told })}
          errors={errors}
        />
      ),
      filled: () => filledDecline(decline.draft),
    }
  if (action === 'return') {
    const reason = fittingReason(view.stage, giveBack.draft.reason)
    return {
      form: (
        <ReasonForm
          reasons={returnReasons(view.stage)}
          labels={words.cases.returnReasons}
          reason={reason}
          told={giveBack.draft.words}
          onReason={(reason) => giveBack.change({ reason })}
          onWords={(told) => giveBack.change({ words: told })}
          errors={errors}
        />
      ),
      filled: () => filledReturn({ ...giveBack.draft, reason }),
    }
  }
  if (action === 'dispatch') {
    const unitId = dispatch.draft.unitId ?? view.routedUnitId
    return {
      form: (
        <DispatchForm
          view={view}
          draft={dispatch.draft}
          unitId={unitId}
          onChange={dispatch.change}
          errors={errors}
        />
      ),
      filled: () => filledDispatch(unitId, dispatch.draft.words),
    }
  }
  return {
    form: <CloseForm view={view} draft={close.draft} onChange={close.change} />,
    filled: () => filledClose(close.draft),
  }
}
