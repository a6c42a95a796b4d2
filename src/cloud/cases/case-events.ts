import type { Selectable } from 'kysely'
import { DECLINE_REASONS, RETURN_REASONS } from '@/domain/case/stage'
import type { ClockEvent } from '@/domain/clock/replay'
import type { Db } from '../db/connect'
import type { Tables } from '../db/tables'

export type CaseEventRow = Omit<Selectable<Tables['case_event']>, 'city_id' | 'case_id'>

/** The whole timeline of a case, oldest first. */
export const loadEvents = (db: Db, cityId: string, caseId: string): Promise<CaseEventRow[]> =>
  db
    .selectFrom('case_event')
    .select([
      'seq',
      'request_id',
      'kind',
      'at',
      'role',
      'person_id',
      'unit_id',
      'reason',
      'words',
      'outcome',
      'time_limit',
    ])
    .where('city_id', '=', cityId)
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute()

const REASONS = [...RETURN_REASONS, ...DECLINE_REASONS]

/** A line of the timeline as the clock reads it. */
export const asClockEvent = (
  event: Pick<CaseEventRow, 'kind' | 'at' | 'unit_id' | 'reason' | 'time_limit'>,
): ClockEvent => ({
  kind: event.kind,
  at: event.at,
  unitId: event.unit_id,
  reason: REASONS.find((reason) => reason === event.reason),
  limit: event.time_limit,
})
