import type { Selectable } from 'kysely'
import type { CaseFacts } from '@/domain/case/facts'
import type { Verdict } from '@/domain/case/stage'
import type { Db } from '../db/connect'
import type { Tables } from '../db/tables'

/** `cell` is only ever compared in SQL: drivers disagree about how to hand out a bigint. */
export type CaseRow = Omit<Selectable<Tables['cases']>, 'cell' | 'city_id'>

export const CASE_COLUMNS = [
  'id',
  'number',
  'quick',
  'code',
  'stage',
  'outcome',
  'referral',
  'latitude',
  'longitude',
  'place_name',
  'lane_id',
  'grid_id',
  'routed_unit_id',
  'unit_id',
  'condition_key',
  'words',
  'is_public',
  'words_public',
  'reported_at',
  'changed_at',
  'due_at',
  'closed_at',
  'answer_until',
  'owners',
  'reopened',
  'evidence',
  'version',
] as const satisfies readonly (keyof CaseRow)[]

const caseById = (db: Db, cityId: string, caseId: string) =>
  db.selectFrom('cases').select(CASE_COLUMNS).where('city_id', '=', cityId).where('id', '=', caseId)

/** The case's row, or nothing. Whether the asker may see it is for the caller to decide. */
export const loadCase = (db: Db, cityId: string, caseId: string): Promise<CaseRow | undefined> =>
  caseById(db, cityId, caseId).executeTakeFirst()

/** The case's row, kept from everyone else until the transaction ends. */
export const lockCase = (db: Db, cityId: string, caseId: string): Promise<CaseRow | undefined> =>
  caseById(db, cityId, caseId).forUpdate().executeTakeFirst()

/** The row as the rules read it. Before a first dispatch the unit is the one that routing proposed. */
export const factsOf = (row: CaseRow, verdict: Verdict | null): CaseFacts => ({
  stage: row.stage,
  gridId: row.grid_id,
  unitId: row.unit_id ?? row.routed_unit_id,
  reopenedCount: row.reopened,
  closedAt: row.closed_at,
  verdict,
})

/** Where the problem is, exactly; `null` for a report without a place. */
export const placeOf = ({ latitude, longitude }: Pick<CaseRow, 'latitude' | 'longitude'>) =>
  latitude === null || longitude === null ? null : { latitude, longitude }
