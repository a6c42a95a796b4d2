import type { CityProfile } from '@/city/profile'
import type { StaffCase } from '@/contract/staff-case'
import { categoryOf } from '@/domain/category/condition'
import type { Drafts } from './draft-type'

/** The form as it stands: what was chosen, and for the rest what the case has now. */
export type FilingChoice = Drafts['filing'] & { readonly code: string }

/** The condition where the category leaves no choice. */
const onlyCondition = (city: CityProfile, code: string): string | null => {
  const conditions = categoryOf(city, code)?.conditions ?? []
  return conditions.length === 1 ? (conditions[0]?.key ?? null) : null
}

export const filingChoice = (
  city: CityProfile,
  view: Pick<StaffCase, 'code'>,
  draft: Drafts['filing'],
): FilingChoice => {
  const code = draft.code ?? view.code
  return { ...draft, code, conditionKey: draft.conditionKey ?? onlyCondition(city, code) }
}
