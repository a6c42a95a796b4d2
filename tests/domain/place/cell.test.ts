import fc from 'fast-check'
import { cellOf, cellsAround } from '@/domain/place/cell'
import { distanceMetres } from '@/domain/place/distance'

const holds = (ranges: ReturnType<typeof cellsAround>, cell: number) =>
  ranges.some(({ from, to }) => from <= cell && cell <= to)

describe('cells', () => {
  it('number a place exactly, also where a decimal cannot be written in binary', () => {
    const cell = cellOf({ latitude: 36.407, longitude: 94.903 })
    expect(cellOf({ latitude: 36.4075, longitude: 94.9035 })).toBe(cell)
    expect(cellOf({ latitude: 36.408, longitude: 94.903 })).not.toBe(cell)
    expect(cellOf({ latitude: 36.4069, longitude: 94.903 })).not.toBe(cell)
  })

  it('number neighbours to the east one higher', () => {
    expect(cellOf({ latitude: 36.407, longitude: 94.904 })).toBe(
      cellOf({ latitude: 36.407, longitude: 94.903 }) + 1,
    )
  })

  it('fit the integer column of the cases', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -89, max: 89, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (latitude, longitude) => {
          const cell = cellOf({ latitude, longitude })
          expect(Number.isInteger(cell)).toBe(true)
          expect(cell).toBeGreaterThanOrEqual(0)
          expect(cell).toBeLessThan(2 ** 31)
        },
      ),
    )
  })

  it('around a place hold everything within the radius, wherever on earth', () => {
    const offset = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.double({ min: -70, max: 70, noNaN: true }),
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.integer({ min: 1, max: 2000 }),
        offset,
        offset,
        (latitude, longitude, metres, north, east) => {
          const centre = { latitude, longitude }
          const degrees = metres / 110_000
          const near = { latitude: latitude + north * degrees, longitude: longitude + east * degrees * 3 }
          fc.pre(distanceMetres(centre, near) <= metres)
          expect(holds(cellsAround(centre, metres), cellOf(near))).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('around a place hold its neighbours across the seam where column numbers begin anew (82.144° east)', () => {
    const west = { latitude: 41, longitude: 82.1437 }
    const east = { latitude: 41, longitude: 82.1443 }
    expect(holds(cellsAround(west, 60), cellOf(east))).toBe(true)
    expect(holds(cellsAround(east, 60), cellOf(west))).toBe(true)
  })

  it('stay few: 60 metres need at most three rows', () => {
    expect(cellsAround({ latitude: 36.4067, longitude: 94.9033 }, 60).length).toBeLessThanOrEqual(3)
  })

  it('leave out what is far', () => {
    const here = { latitude: 36.4067, longitude: 94.9033 }
    expect(holds(cellsAround(here, 60), cellOf({ latitude: 36.41, longitude: 94.9033 }))).toBe(false)
    expect(holds(cellsAround(here, 60), cellOf({ latitude: 36.4067, longitude: 94.907 }))).toBe(false)
  })
})
