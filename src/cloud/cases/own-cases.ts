import type { MyReport } from '@/contract/report'
import { caseCards } from './case-card'
import { CASE_COLUMNS, type CaseRow } from './load-case'
import { needsAnswer, type Ownership } from './ownership'
import type { Scope } from './scope'

export type OwnCaseRow = CaseRow & Ownership & { readonly joined_at: Date }

const COLUMNS = CASE_COLUMNS.map((column) => `cases.${column}` as const)

/** The cases that this person reported or joined. */
export const ownCases = ({ db, city }: Scope, personId: string) =>
  db
    .selectFrom('case_owner')
    .innerJoin('cases', (join) =>
      join.onRef('cases.city_id', '=', 'case_owner.city_id').onRef('cases.id', '=', 'case_owner.case_id'),
    )
    .select(COLUMNS)
    .select(['case_owner.receipt', 'case_owner.is_reporter', 'case_owner.joined_at', 'case_owner.verdict'])
    .where('case_owner.city_id', '=', city.id)
    .where('case_owner.person_id', '=', personId)

/** My reports as lists show them, in the order of `rows`. */
export async function myReports(
  scope: Scope,
  rows: readonly OwnCaseRow[],
  personId: string,
): Promise<MyReport[]> {
  const cards = await caseCards(scope, rows, { kind: 'resident', personId })
  return cards.flatMap((card, at) => {
    const row = rows[at]
    if (!row) return []
    return [
      {
        receipt: row.receipt,
        reportedAt: row.joined_at.toISOString(),
        isReporter: row.is_reporter,
        verdict: row.verdict,
        needsAnswer: needsAnswer(scope.city, row, row.verdict, scope.now),
        case: card,
      },
    ]
  })
}
