import type { Category, CityProfile, Grid } from '@/city/profile'
import type { Place } from '../place/geometry'
import { gridAt } from '../place/grid-at'

export type Whereabouts = {
  /** The category's code in the city's scheme. */
  readonly code: string
  readonly place?: Place | null | undefined
  readonly laneId?: string | null | undefined
}

/** Who should solve it, and why: a lane's own rule, the category's unit, the grid's own people, or the city's fallback. */
export type Route = {
  readonly gridId: string | null
  readonly unitId: string
  readonly because: 'lane' | 'category' | 'grid' | 'city'
}

const unitInGrid = (unit: Category['unit'], grid: Grid | undefined) => {
  if (unit === 'street-office') return grid?.streetOffice
  if (unit === 'grid-team') return grid?.gridTeam
  return undefined
}

const isGridsOwn = (unit: Category['unit']) => unit === 'street-office' || unit === 'grid-team'

/**
 * From what and where to the responsible unit. The nearest rule wins: the lane's own unit for this kind of problem, then the
 * category's unit, then (for what a street office or grid team answers for) the grid the place lies in. Whatever is left over, a
 * report without a place or an unknown code, goes to the city's fallback: every report has somebody.
 * A lane stands in for a missing place.
 */
export const route = (city: CityProfile, { code, place, laneId }: Whereabouts): Route => {
  const lane = city.lanes.find(({ id }) => id === laneId)
  const category = city.categories.find((known) => known.code === code)
  const where = place ?? lane?.at
  const grid = where && gridAt(city, where)
  const gridId = grid?.id ?? null

  const laneUnit = category && lane?.units[category.quick]
  if (laneUnit) return { gridId, unitId: laneUnit, because: 'lane' }

  if (category && !isGridsOwn(category.unit)) return { gridId, unitId: category.unit, because: 'category' }

  const gridUnit = category && unitInGrid(category.unit, grid)
  if (gridUnit) return { gridId, unitId: gridUnit, because: 'grid' }

  return { gridId, unitId: city.fallbackUnit, because: 'city' }
}
