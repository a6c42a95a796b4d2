import fc from 'fast-check'
import { bearingDegrees, bearingDifference, distanceMetres } from '@/domain/place/distance'

const station = { latitude: 36.4, longitude: 94.9 }
const places = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('distance', () => {
  it('is about 111 km for one degree north, whatever the longitude', () => {
    expect(distanceMetres(station, { ...station, latitude: 37.4 })).toBeCloseTo(111_195, -1)
  })

  it('is shorter for one degree east at Golmud than at the equator', () => {
    expect(distanceMetres(station, { ...station, longitude: 95.9 })).toBeCloseTo(89_500, -2)
    expect(distanceMetres({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 })).toBeCloseTo(
      111_195,
      -1,
    )
  })

  // Within a metre: half round the earth the arc sine leaves some decimetres open.
  it('is 0 to oneself, the same both ways, and never longer than round a third place', () => {
    fc.assert(
      fc.property(places, places, places, (a, b, c) => {
        expect(distanceMetres(a, a)).toBe(0)
        expect(distanceMetres(a, b)).toBeCloseTo(distanceMetres(b, a), 0)
        expect(distanceMetres(a, c)).toBeLessThanOrEqual(distanceMetres(a, b) + distanceMetres(b, c) + 1)
      }),
    )
  })

  it('reaches half round the earth and no farther', () => {
    expect(distanceMetres({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(
      20_015_115,
      -1,
    )
  })
})

describe('bearing', () => {
  it.each([
    ['north', { latitude: 36.5, longitude: 94.9 }, 0],
    ['south', { latitude: 36.3, longitude: 94.9 }, 180],
  ])('points %s', (_, to, degrees) => {
    expect(bearingDegrees(station, to)).toBeCloseTo(degrees, 5)
  })

  it('points east and west', () => {
    expect(bearingDegrees(station, { latitude: 36.4, longitude: 94.91 })).toBeCloseTo(90, 1)
    expect(bearingDegrees(station, { latitude: 36.4, longitude: 94.89 })).toBeCloseTo(270, 1)
  })

  it('differs by the shorter way round, also across north', () => {
    expect(bearingDifference(350, 20)).toBe(30)
    expect(bearingDifference(20, 350)).toBe(30)
    expect(bearingDifference(0, 180)).toBe(180)
    expect(bearingDifference(90, 90)).toBe(0)
  })
})
