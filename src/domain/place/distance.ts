import type { Place } from './geometry'

/** Mean radius of the earth in metres (IUGG R1). */
const EARTH_METRES = 6_371_008.8

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two WGS-84 places along the great circle (haversine; within 0.5 % of the ellipsoid). */
export const distanceMetres = (a: Place, b: Place): number => {
  const dLatitude = radians(b.latitude - a.latitude)
  const dLongitude = radians(b.longitude - a.longitude)
  const chord =
    Math.sin(dLatitude / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLongitude / 2) ** 2
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Direction from `a` to `b` when setting out: degrees clockwise from north, 0 ≤ x < 360. */
export const bearingDegrees = (a: Place, b: Place): number => {
  const from = radians(a.latitude)
  const to = radians(b.latitude)
  const east = radians(b.longitude - a.longitude)
  const y = Math.sin(east) * Math.cos(to)
  const x = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(east)
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360
}

/** How far two directions lie apart: 0 to 180 degrees, whichever way round is shorter. */
export const bearingDifference = (a: number, b: number): number => {
  const apart = (((a - b) % 360) + 360) % 360
  return apart > 180 ? 360 - apart : apart
}
