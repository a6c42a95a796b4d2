import type { Place, Ring } from '@/domain/place/geometry'
import { isInside } from '@/domain/place/inside'
import type { CityProfile } from '../profile'
import { type CityProblem, problemsOf } from './problem'

const ringProblems = (ring: Ring): readonly (string | false)[] => {
  const [first, last] = [ring[0], ring[ring.length - 1]]
  return [
    ring.length < 4 && 'a ring has at least four corners, the last on the first',
    (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) && 'the ring is not closed',
    ring.some(([east, north]) => Math.abs(east) > 180 || Math.abs(north) > 90) &&
      'corners are [longitude, latitude] in degrees',
  ]
}

/** Rings are closed, and what has a point or a corner has it inside the city. */
export const checkShapes = (city: CityProfile): readonly CityProblem[] => {
  const outside = (place: Place) => !isInside(city.boundary, place) && 'lies outside the city'
  const corner = ([longitude, latitude]: Ring[number]): Place => ({ latitude, longitude })
  return [
    ...problemsOf([city.boundary], () => 'boundary', ringProblems),
    ...problemsOf(
      [city.centre],
      () => 'centre',
      (place) => [outside(place)],
    ),
    ...problemsOf(
      city.grids,
      ({ id }) => `grid ${id}`,
      ({ ring }) => [...ringProblems(ring), ring.map(corner).map(outside).find(Boolean)],
    ),
    ...problemsOf(
      city.lanes,
      ({ id }) => `lane ${id}`,
      ({ at }) => [outside(at)],
    ),
    ...problemsOf(
      city.landmarks,
      ({ id }) => `landmark ${id}`,
      ({ at }) => [outside(at)],
    ),
  ]
}
