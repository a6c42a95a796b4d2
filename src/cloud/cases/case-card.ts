import type { CityProfile } from '@/city/profile'
import type { CaseCard } from '@/contract/case'
import { distanceMetres } from '@/domain/place/distance'
import type { Place } from '@/domain/place/geometry'
import { roundPlace } from '@/domain/place/round'
import { casePhotos } from './case-photos'
import { type CaseRow, placeOf } from './load-case'
import type { Scope } from './scope'
import type { Viewer } from './viewer'

/** The name of a category in the city's scheme; of its group in residents' words where the scheme has changed since. */
export const categoryName = (city: CityProfile, { code, quick }: Pick<CaseRow, 'code' | 'quick'>): string =>
  city.categories.find((category) => category.code === code)?.name ??
  city.quickCategories.find(({ key }) => key === quick)?.label ??
  quick

/** What the report called the spot; where it said nothing, the lane. */
const placeName = (city: CityProfile, row: CaseRow) =>
  row.place_name || city.lanes.find(({ id }) => id === row.lane_id)?.name || null

/** Staff need the exact spot; everyone else sees it to about ten metres. */
const shownPlace = (row: CaseRow, viewer: Viewer) => {
  const place = placeOf(row)
  return place && viewer.kind === 'resident' ? roundPlace(place) : place
}

/**
 * Cases as lists show them, in the order of `rows`, each with the first photo that the viewer may see. Whether the viewer may see
 * the case itself was decided before. `from` adds the distance to the exact place, in whole metres.
 */
export async function caseCards(
  scope: Scope,
  rows: readonly CaseRow[],
  viewer: Viewer,
  from?: Place | undefined,
): Promise<CaseCard[]> {
  const photos = await casePhotos(
    scope,
    rows.map(({ id }) => id),
    viewer,
  )
  const firstOf = (caseId: string) =>
    photos.find((photo) => photo.caseId === caseId && photo.part === 'before')?.photo ?? null
  return rows.map((row) => ({ ...bareCard(scope.city, row, viewer, from), photo: firstOf(row.id) }))
}

/** A card without its photo, for who has loaded the photos already. */
export function bareCard(
  city: CityProfile,
  row: CaseRow,
  viewer: Viewer,
  from?: Place | undefined,
): Omit<CaseCard, 'photo'> {
  const place = placeOf(row)
  return {
    id: row.id,
    number: row.number,
    quick: row.quick,
    category: categoryName(city, row),
    stage: row.stage,
    outcome: row.outcome,
    place: shownPlace(row, viewer),
    placeName: placeName(city, row),
    metres: place && from ? Math.round(distanceMetres(from, place)) : null,
    reportedAt: row.reported_at.toISOString(),
    owners: row.owners,
    reopened: row.reopened,
  }
}
