import { sql } from 'kysely'
import { LIMITS } from '@/contract/limits'
import type { Place } from '@/domain/place/geometry'
import { type Mark, pageOf, readCursor } from '../kernel/page'
import { boxAround } from './box'
import type { ListAsk } from './list'
import { CASE_COLUMNS } from './load-case'
import { publicCases } from './public-cases'
import type { Scope } from './scope'

/** Looked through one after the other until a page is full, so that a full city reads only its nearest streets; then everywhere. */
const RADII_METRES = [200, 800, 3200, 12_800, 51_200, 30_000_000]

/** One page of public cases by distance from the place, nearest first. */
export async function nearest(scope: Scope, input: ListAsk, place: Place) {
  const mark = readCursor(input.after)
  const left = RADII_METRES.filter((radius) => !mark || radius > mark.value)
  for (const radius of left) {
    const rows = await within(scope, input, place, radius, mark)
    if (rows.length > LIMITS.pageSize || radius === left.at(-1)) {
      return pageOf(rows, LIMITS.pageSize, (row) => ({ value: row.distance, id: row.id }))
    }
  }
  return { page: [], next: null }
}

const within = (scope: Scope, input: ListAsk, place: Place, radius: number, mark: Mark | null) => {
  const { south, north, west, east } = boxAround(place, radius)
  const distance = metresFrom(place)
  return publicCases(scope, input)
    .select(CASE_COLUMNS)
    .select(distance.as('distance'))
    .where(({ between }) => between('latitude', south, north))
    .where(({ between }) => between('longitude', west, east))
    .where(distance, '<=', radius)
    .$if(mark !== null, (query) =>
      query.where(sql<boolean>`(${distance}, id) > (${mark?.value}::double precision, ${mark?.id}::uuid)`),
    )
    .orderBy(distance)
    .orderBy('id')
    .limit(LIMITS.pageSize + 1)
    .execute()
}

/** domain/place/distance in SQL: the order must be the database's own for a page to begin where the last one ended. */
const metresFrom = ({ latitude, longitude }: Place) => sql<number>`(12742017.6 * asin(least(1, sqrt(
  power(sin(radians(latitude - ${latitude}::double precision) / 2), 2)
  + cos(radians(${latitude}::double precision)) * cos(radians(latitude))
    * power(sin(radians(longitude - ${longitude}::double precision) / 2), 2)))))`
