import type { Photo } from '@/contract/photo'
import type { Scope } from './scope'
import type { Viewer } from './viewer'

export type CasePhoto = {
  readonly caseId: string
  readonly part: 'before' | 'after' | 'dispute' | null
  /** The report, or the request of the event, that took it. */
  readonly takenBy: string | null
  readonly photo: Photo
}

type Where = Pick<Scope, 'city' | 'db' | 'storage' | 'now'>

const DAY_MS = 86_400_000

/** The end of tomorrow (UTC): an address lives for a day or two and stays the same all day, so that phones can cache. */
const linksUntil = (now: Date) => new Date((Math.floor(now.getTime() / DAY_MS) + 2) * DAY_MS)

/**
 * The photos of these cases that the viewer may see, in the order they were chosen: passed ones for everyone, the others for their
 * owner and staff, who must find the spot even by a photo that shows too much to be public.
 */
export async function casePhotos(
  where: Where,
  caseIds: readonly string[],
  viewer: Viewer,
): Promise<CasePhoto[]> {
  if (!caseIds.length) return []
  const rows = await visible(where, caseIds, viewer)
  const digests = [...new Set(rows.map(({ digest }) => digest))]
  const links = await where.storage.links(digests, linksUntil(where.now))
  return rows.flatMap(({ id, digest, review, case_id, part, taken_by }) => {
    const link = links.get(digest)
    if (!link || !case_id) return []
    return [{ caseId: case_id, part, takenBy: taken_by, photo: { id, ...link, review, takenAt: null } }]
  })
}

const visible = ({ city, db }: Where, caseIds: readonly string[], viewer: Viewer) =>
  db
    .selectFrom('photo')
    .select(['id', 'digest', 'review', 'case_id', 'part', 'taken_by'])
    .where('city_id', '=', city.id)
    .where('case_id', 'in', caseIds)
    .where((is) =>
      viewer.kind === 'staff'
        ? is.lit(true)
        : is.or([is('review', '=', 'passed'), is('owner_id', '=', viewer.personId ?? NOBODY)]),
    )
    .orderBy('received_at')
    .orderBy('taken_by')
    .orderBy('position')
    .execute()

/** The nil UUID, which no person has. */
const NOBODY = '00000000-0000-0000-0000-000000000000'
