import type { Place, Ring } from './geometry'

/** Does the edge between two corners cross the line that runs east from the place? */
const crosses = (
  place: Place,
  [aEast, aNorth]: readonly [number, number],
  [bEast, bNorth]: readonly [number, number],
) => {
  if (aNorth > place.latitude === bNorth > place.latitude) return false
  return place.longitude < ((bEast - aEast) * (place.latitude - aNorth)) / (bNorth - aNorth) + aEast
}

/**
 * Is the place inside the closed ring? Even–odd rule. South and west edges belong to the ring, north and east edges do not, so that
 * of two neighbours exactly one holds a place on their common edge.
 */
export const isInside = (ring: Ring, place: Place): boolean =>
  ring.reduce((inside, corner, i) => {
    const next = ring[i + 1]
    return next && crosses(place, corner, next) ? !inside : inside
  }, false)
