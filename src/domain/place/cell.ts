import type { Place } from './geometry'

/**
 * Grid cells of 0.001° (about 111 m north–south, 90 m east–west at Golmud), numbered row by row from the south pole and the 180th
 * meridian, so that near places have near numbers and a B-tree on the number answers "what is near?". The largest number is
 * 64,800,000,000: the column is a `bigint`, the number is exact in JavaScript.
 */
const CELLS_A_DEGREE = 1000
const CELLS_A_ROW = 360 * CELLS_A_DEGREE

/** Metres of one degree of latitude where it is shortest (at the equator), so that a radius is never cut short. */
const DEGREE_METRES = 110_500

// Through micro-degrees, because 36.407 * 1000 is 36406.99999999999 and would land in the cell below.
const line = (degrees: number) => Math.floor(Math.round(degrees * 1e6) / (1e6 / CELLS_A_DEGREE))
const row = (latitude: number) => line(latitude + 90)
const column = (longitude: number) => line(longitude + 180)

/** The number of the cell that holds the place. */
export const cellOf = (place: Place): number => row(place.latitude) * CELLS_A_ROW + column(place.longitude)

export type CellRange = { readonly from: number; readonly to: number }

/**
 * Ranges of cell numbers (both ends belong), one a row from south to north, that together hold every place within `metres`; places
 * farther away are among them, so measure the exact distance after. Not for places within the radius of a pole or the 180th meridian.
 */
export const cellsAround = (place: Place, metres: number): readonly CellRange[] => {
  const north = metres / DEGREE_METRES
  const widest = Math.cos(((Math.abs(place.latitude) + north) * Math.PI) / 180)
  const east = north / widest
  const south = row(place.latitude - north)
  const rows = row(place.latitude + north) - south + 1
  return Array.from({ length: rows }, (_, i) => ({
    from: (south + i) * CELLS_A_ROW + column(place.longitude - east),
    to: (south + i) * CELLS_A_ROW + column(place.longitude + east),
  }))
}
