import type { CaseView } from '@/contract/case'
import { bareCard } from './case-card'
import { type CaseEventRow, loadEvents } from './case-events'
import { type CasePhoto, casePhotos } from './case-photos'
import { clockView } from './clock-view'
import type { CaseRow } from './load-case'
import { loadOwnership, ownView } from './ownership'
import type { Scope } from './scope'
import type { Viewer } from './viewer'

/**
 * The case page as the viewer may see it: a timeline in roles, never persons; unreviewed photos and words only for their owner and
 * staff. Whether the viewer may see the case at all was decided before.
 */
export async function caseView(scope: Scope, row: CaseRow, viewer: Viewer): Promise<CaseView> {
  const { city, db, now } = scope
  const events = await loadEvents(db, city.id, row.id)
  const photos = await casePhotos(scope, [row.id], viewer)
  const own = await ownOf(scope, row, viewer)
  const maySeeWords = row.words_public || viewer.kind === 'staff' || own?.is_reporter
  return {
    ...bareCard(city, row, viewer),
    photo: partOf(photos, 'before')[0] ?? null,
    words: maySeeWords ? row.words || null : null,
    unitId: row.unit_id,
    referral: row.referral,
    conditionKey: row.condition_key,
    before: partOf(photos, 'before'),
    after: partOf(photos, 'after'),
    timeline: events.map((event) => lineOf(event, viewer)),
    clock: clockView(city, row, events, now),
    isPublic: row.is_public,
    mine: own ? ownView(city, row, own, now) : null,
  }
}

const ownOf = async ({ db, city }: Scope, row: CaseRow, viewer: Viewer) =>
  viewer.kind === 'resident' && viewer.personId
    ? loadOwnership(db, city.id, row.id, viewer.personId)
    : undefined

const partOf = (photos: readonly CasePhoto[], part: CasePhoto['part']) =>
  photos.filter((photo) => photo.part === part).map(({ photo }) => photo)

/** What a resident wrote with an answer is for staff and for themselves; what staff wrote is for everyone. */
const maySeeLine = (event: CaseEventRow, viewer: Viewer) =>
  event.role !== 'resident' || viewer.kind === 'staff' || event.person_id === viewer.personId

const lineOf = (event: CaseEventRow, viewer: Viewer): CaseView['timeline'][number] => ({
  kind: event.kind,
  at: event.at.toISOString(),
  role: event.role,
  unitId: event.unit_id,
  reason: event.reason,
  words: maySeeLine(event, viewer) ? event.words : null,
  outcome: event.outcome,
})
