import type { Place } from '@/domain/place/geometry'

export type Box = {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

/** Metres of one degree of latitude where it is shortest, so that a radius is never cut short. */
const DEGREE_METRES = 110_500

/** Degrees that hold everything within the radius, and some more at the corners. Near a pole, or far enough, all the way round. */
export function boxAround({ latitude, longitude }: Place, metres: number): Box {
  const north = metres / DEGREE_METRES
  const nearestToPole = Math.abs(latitude) + north
  const east = nearestToPole < 89 ? north / Math.cos((nearestToPole * Math.PI) / 180) : 360
  return {
    south: latitude - north,
    west: longitude - east,
    north: latitude + north,
    east: longitude + east,
  }
}
