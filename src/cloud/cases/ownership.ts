import type { CityProfile } from '@/city/profile'
import type { CaseView } from '@/contract/case'
import { isAnswerOpen } from '@/domain/case/answer'
import { actionsFor } from '@/domain/case/hands'
import { ANSWERS, type Answer, type Verdict } from '@/domain/case/stage'
import type { Db } from '../db/connect'
import { iso } from '../kernel/iso'
import { type CaseRow, factsOf } from './load-case'
import { SILENT } from './owner-verdicts'

export type Ownership = { readonly receipt: string; readonly is_reporter: boolean; readonly verdict: Verdict }

/** This person's share in the case, or nothing. */
export const loadOwnership = (db: Db, cityId: string, caseId: string, personId: string) =>
  db
    .selectFrom('case_owner')
    .select(['receipt', 'is_reporter', 'verdict'])
    .where('city_id', '=', cityId)
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .executeTakeFirst()

const GIVEN: Partial<Record<Verdict, readonly Answer[]>> = {
  agreed: ['agree', 'not-seen'],
  'not-seen': ['not-seen'],
}

/** What an owner may still answer now: not what was said already, and a yes may still become a no. */
function answersOpen(city: CityProfile, row: CaseRow, verdict: Verdict, now: Date): readonly Answer[] {
  const facts = factsOf(row, verdict)
  if (!isAnswerOpen(city, facts, now)) return []
  const allowed = actionsFor(facts, { kind: 'owner' })
  return ANSWERS.filter((answer) => allowed.includes(answer) && !GIVEN[verdict]?.includes(answer))
}

/** Does the case wait for this owner's word? */
export const needsAnswer = (city: CityProfile, row: CaseRow, verdict: Verdict, now: Date): boolean =>
  SILENT.some((silent) => silent === verdict) && isAnswerOpen(city, factsOf(row, verdict), now)

/** The owner's own part of the case page. */
export const ownView = (city: CityProfile, row: CaseRow, own: Ownership, now: Date): CaseView['mine'] => ({
  receipt: own.receipt,
  isReporter: own.is_reporter,
  verdict: own.verdict,
  answers: [...answersOpen(city, row, own.verdict, now)],
  answerUntil: iso(row.answer_until),
})
