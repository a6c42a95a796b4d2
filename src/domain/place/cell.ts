import type { Place } from './geometry'

/**
 * Grid cells of 0.001° (about 111 m north–south, 90 m east–west at Golmud), numbered west to east, row after row, so that near
 * places have near numbers and a B-tree on the number answers "what is near?".
 * A number has 15 bits of row and 16 bits of column and fits a 32-bit `integer`; cells 32.768° north or 65.536° east of each
 * other share one, farther apart than any city is wide, and the exact distance is measured after anyway.
 */
const CELLS_A_DEGREE = 1000
const ROWS = 2 ** 15
const COLUMNS = 2 ** 16

/** Metres of one degree of latitude where it is shortest (at the equator), so that a radius is never cut short. */
const DEGREE_METRES = 110_500

// Through micro-degrees, because 36.407 * 1000 is 36406.99999999999 and would land in the cell below.
const line = (degrees: number) => Math.floor(Math.round(degrees * 1e6) / (1e6 / CELLS_A_DEGREE))
const row = (latitude: number) => line(latitude + 90)
const column = (longitude: number) => line(longitude + 180)

const cell = (rowLine: number, columnLine: number) => (rowLine % ROWS) * COLUMNS + (columnLine % COLUMNS)

/** The number of the cell that holds the place: an integer, 0 ≤ n < 2³¹. */
export const cellOf = (place: Place): number => cell(row(place.latitude), column(place.longitude))

export type CellRange = { readonly from: number; readonly to: number }

/** One row's cells from one column line to another: one range, or two where the column numbers begin anew. */
const rangesOf = (rowLine: number, west: number, east: number): readonly CellRange[] => {
  const seam = Math.ceil(west / COLUMNS) * COLUMNS
  if (seam <= west || seam > east) return [{ from: cell(rowLine, west), to: cell(rowLine, east) }]
  return [
    { from: cell(rowLine, west), to: cell(rowLine, seam - 1) },
    { from: cell(rowLine, seam), to: cell(rowLine, east) },
  ]
}

/**
 * Ranges of cell numbers (both ends belong), row by row from south to north, that together hold every place within `metres`; places
 * farther away are among them, so measure the exact distance after. For a radius of up to some kilometres; not for places within
 * the radius of a pole or of the 180th meridian.
 */
export const cellsAround = (place: Place, metres: number): readonly CellRange[] => {
  const north = metres / DEGREE_METRES
  const narrowest = Math.cos(((Math.abs(place.latitude) + north) * Math.PI) / 180)
  const east = north / narrowest
  const south = row(place.latitude - north)
  const rows = row(place.latitude + north) - south + 1
  return Array.from({ length: rows }, (_, i) =>
    rangesOf(south + i, column(place.longitude - east), column(place.longitude + east)),
  ).flat()
}
