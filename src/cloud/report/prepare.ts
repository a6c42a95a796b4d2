import type { InferOutput } from 'valibot'
import type { CityProfile } from '@/city/profile'
import type { reportSubmit } from '@/contract/report'
import { dueAt } from '@/domain/clock/due'
import { dateOf, dayOf } from '@/domain/clock/workday'
import { cellOf } from '@/domain/place/cell'
import { isInCity } from '@/domain/place/grid-at'
import { route } from '@/domain/routing/route'
import { refuse } from '../kernel/refuse'

export type ReportInput = InferOutput<typeof reportSubmit>

/**
 * Reads a report by the city's rules: what it is filed as, where it lies, who should solve it and until when it must be looked at.
 * Refuses with REPORT_EMPTY, REPORT_OUTSIDE_CITY or REPORT_CATEGORY_UNKNOWN. A lane that the city no longer knows is left out:
 * the report may have waited on the phone for long.
 */
export function prepare(city: CityProfile, input: ReportInput, now: Date) {
  const { place } = input
  if (!input.words && !input.photoIds.length) return refuse('REPORT_EMPTY')
  if (place && !isInCity(city, place)) return refuse('REPORT_OUTSIDE_CITY')
  const quick = city.quickCategories.find(({ key }) => key === input.quick)
  if (!quick) return refuse('REPORT_CATEGORY_UNKNOWN')

  const laneId = city.lanes.find(({ id }) => id === input.laneId)?.id ?? null
  const { gridId, unitId } = route(city, { code: quick.code, place, laneId })
  return {
    quick: quick.key,
    code: quick.code,
    place,
    cell: place && cellOf(place),
    placeName: input.placeName,
    laneId,
    gridId,
    unitId,
    words: input.words,
    photoIds: [...new Set(input.photoIds)],
    day: dateOf(dayOf(city.calendar, now)),
    perDay: city.limits.reportsPerDay,
    dueAt: dueAt(city.calendar, now, city.limits.stages.intake),
  }
}

export type PreparedReport = ReturnType<typeof prepare>
