import type { InferOutput } from 'valibot'
import type { handleAsk } from '@/contract/staff-case'
import { evidence } from '@/domain/case/evidence'
import { type CaseRow, placeOf } from '../cases/load-case'
import type { Scope } from '../cases/scope'
import type { Evidence } from '../db/tables'

/**
 * How well the after-photo shows the spot of the report, for the clerk who closes the case (JSON). The photos' own times are
 * removed with their EXIF, so the moments at which the city got them stand in; what is not known stays `null`.
 */
export async function evidenceOf(
  scope: Scope,
  row: CaseRow,
  photoIds: readonly string[],
  shot: InferOutput<typeof handleAsk>['shot'],
): Promise<string | null> {
  if (!photoIds.length) return null
  const before = { place: placeOf(row), bearing: null, takenAt: await firstBefore(scope, row.id) }
  const after = {
    place: shot?.place ?? null,
    bearing: shot?.bearing ?? null,
    takenAt: await firstOf(scope, photoIds),
  }
  const found = evidence(before, after)
  const kept: Evidence = {
    metres: found.distanceMetres,
    bearing: found.bearingDifference,
    minutes: found.minutesBetween,
  }
  return JSON.stringify(kept)
}

const photos = ({ db, city }: Scope) =>
  db.selectFrom('photo').select('received_at').where('city_id', '=', city.id).orderBy('received_at').limit(1)

const firstBefore = async (scope: Scope, caseId: string) =>
  (await photos(scope).where('case_id', '=', caseId).where('part', '=', 'before').executeTakeFirst())
    ?.received_at ?? null

const firstOf = async (scope: Scope, photoIds: readonly string[]) =>
  (
    await photos(scope)
      .where('id', 'in', [...photoIds])
      .executeTakeFirst()
  )?.received_at ?? null
