import fc from 'fast-check'
import { city } from '@/city'
import type { Ring } from '@/domain/place/geometry'
import { gridAt, isInCity } from '@/domain/place/grid-at'
import { isInside } from '@/domain/place/inside'
import { roundPlace } from '@/domain/place/round'

const square: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
]
const horseshoe: Ring = [
  [0, 0],
  [9, 0],
  [9, 9],
  [6, 9],
  [6, 3],
  [3, 3],
  [3, 9],
  [0, 9],
  [0, 0],
]

describe('a ring', () => {
  it('holds what is inside and not what is outside', () => {
    expect(isInside(square, { latitude: 5, longitude: 5 })).toBe(true)
    expect(isInside(square, { latitude: 5, longitude: 11 })).toBe(false)
    expect(isInside(square, { latitude: -1, longitude: 5 })).toBe(false)
  })

  it('leaves out the bay of a horseshoe', () => {
    expect(isInside(horseshoe, { latitude: 6, longitude: 4.5 })).toBe(false)
    expect(isInside(horseshoe, { latitude: 6, longitude: 1 })).toBe(true)
  })

  it('runs either way round', () => {
    expect(isInside([...square].reverse(), { latitude: 5, longitude: 5 })).toBe(true)
  })

  it('shares no place with its neighbour and leaves none between them', () => {
    const east: Ring = square.map(([x, y]) => [x + 10, y])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 9 }), (longitude, latitude) => {
        const place = { latitude, longitude }
        expect([square, east].filter((ring) => isInside(ring, place))).toHaveLength(1)
      }),
    )
  })
})

describe('Golmud', () => {
  it('has every landmark in the street it is known to lie in', () => {
    const officeOf = (id: string) => {
      const landmark = city.landmarks.find((known) => known.id === id)
      return landmark && gridAt(city, landmark.at)?.streetOffice
    }
    expect(officeOf('jiangjunlou')).toBe('hexi')
    expect(officeOf('yuzhouxiang-community')).toBe('kunlunlu')
    expect(officeOf('shandong-grove')).toBe('huanghelu')
  })

  it('prefers the small grids of the town to the wide country around', () => {
    expect(gridAt(city, city.centre)?.division).toBe('632801001')
    expect(gridAt(city, { latitude: 36.3, longitude: 94.9 })?.id).toBe('guolemude')
  })

  it('gives every place in the town a grid', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 36.365, max: 36.4449, noNaN: true }),
        fc.double({ min: 94.83, max: 94.9799, noNaN: true }),
        (latitude, longitude) => {
          expect(gridAt(city, { latitude, longitude })?.streetOffice).not.toBe('guolemude')
        },
      ),
    )
  })

  it('holds its far south and not its neighbours', () => {
    expect(isInCity(city, { latitude: 34.2, longitude: 92.4 })).toBe(true)
    expect(isInCity(city, { latitude: 36.62, longitude: 101.77 })).toBe(false)
    expect(isInCity(city, { latitude: 0, longitude: 0 })).toBe(false)
  })
})

describe('rounding', () => {
  it('keeps ten metres unless asked for less', () => {
    expect(roundPlace({ latitude: 36.406_78, longitude: 94.903_31 })).toEqual({
      latitude: 36.4068,
      longitude: 94.9033,
    })
    expect(roundPlace({ latitude: 36.406_78, longitude: 94.903_31 }, 3)).toEqual({
      latitude: 36.407,
      longitude: 94.903,
    })
  })
})
