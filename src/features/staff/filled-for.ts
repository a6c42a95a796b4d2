import type { CityProfile } from '@/city/profile'
import type { StaffCase } from '@/contract/staff-case'
import type { Drafts } from './draft-type'
import { filingChoice } from './filing-choice'
import { type Filled, filledClose, filledDecline, filledDispatch, filledFiling, filledReturn } from './filled'
import { filledHandle } from './handle-filled'
import { fittingReason } from './return-reasons'
import type { StaffAction } from './step'

/** What the form of an action comes to when it is handed in now. */
export const filledFor = (city: CityProfile, view: StaffCase, action: StaffAction, forms: Drafts): Filled => {
  switch (action) {
    case 'take':
      return { ok: true, step: { action, decided: {} } }
    case 'file':
    case 'self-handle':
      return filledFiling(action, filingChoice(city, view, forms.filing))
    case 'decline':
      return filledDecline(forms.decline)
    case 'return':
      return filledReturn({ ...forms.return, reason: fittingReason(view.stage, forms.return.reason) })
    case 'dispatch':
      return filledDispatch(forms.dispatch.unitId ?? view.routedUnitId, forms.dispatch.words)
    case 'handle':
      return filledHandle(forms.handle)
    case 'close':
      return filledClose(forms.close)
  }
}
