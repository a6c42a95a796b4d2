import { STAFF_ACTIONS, type StaffCase } from '@/contract/staff-case'
import { actionsFor } from '@/domain/case/hands'
import { type CasePhoto, casePhotos } from '../cases/case-photos'
import { caseView } from '../cases/case-view'
import { type CaseRow, factsOf, loadCase } from '../cases/load-case'
import type { Scope } from '../cases/scope'
import { STAFF } from '../cases/viewer'
import { iso } from '../kernel/iso'
import { refuse } from '../kernel/refuse'
import { maySee } from './may-see'
import { actorOf, type StaffContext } from './staff-context'

/**
 * The case as this member of staff may see it: every photo and word, what they may do now, never who reported it. Refuses with
 * CASE_MISSING, or CASE_NOT_YOURS when it is neither their unit's nor in their grids.
 */
export async function viewFor(context: StaffContext, caseId: string): Promise<StaffCase> {
  const { city, db, caller } = context
  const row = (await loadCase(db, city.id, caseId)) ?? refuse('CASE_MISSING')
  if (!maySee(caller.staff, row)) return refuse('CASE_NOT_YOURS')
  const view = await caseView(context, row, STAFF)
  const photos = await casePhotos(context, [row.id], STAFF)
  const allowed = actionsFor(factsOf(row, null), actorOf(caller.staff))
  return {
    ...view,
    version: row.version,
    code: row.code,
    gridId: row.grid_id,
    laneId: row.lane_id,
    dueAt: iso(row.due_at),
    routedUnitId: row.routed_unit_id,
    reports: await reportsOf(context, row, photos),
    disputes: await disputesOf(context, row, photos),
    evidence: row.evidence,
    actions: STAFF_ACTIONS.filter((action) => allowed.includes(action)),
  }
}

const takenBy = (photos: readonly CasePhoto[], id: string) =>
  photos.filter((photo) => photo.takenBy === id).map(({ photo }) => photo)

/** What was told, oldest first; who told it is not even read. */
async function reportsOf({ db, city }: Scope, row: CaseRow, photos: readonly CasePhoto[]) {
  const reports = await db
    .selectFrom('report')
    .select(['id', 'words', 'reported_at'])
    .where('city_id', '=', city.id)
    .where('case_id', '=', row.id)
    .orderBy('reported_at')
    .orderBy('id')
    .execute()
  return reports.map(({ id, words, reported_at }) => ({
    reportedAt: reported_at.toISOString(),
    words,
    photos: takenBy(photos, id),
  }))
}

/** What owners said when they disagreed, newest first. */
async function disputesOf({ db, city }: Scope, row: CaseRow, photos: readonly CasePhoto[]) {
  const disputes = await db
    .selectFrom('case_event')
    .select(['request_id', 'words', 'at'])
    .where('city_id', '=', city.id)
    .where('case_id', '=', row.id)
    .where('kind', '=', 'reopened')
    .orderBy('seq', 'desc')
    .execute()
  return disputes.map(({ request_id, words, at }) => ({
    at: at.toISOString(),
    words: words ?? '',
    photos: takenBy(photos, request_id),
  }))
}
