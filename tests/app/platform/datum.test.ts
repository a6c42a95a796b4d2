import { distanceMetres } from '@/domain/place/distance'
import { toGcj02, toWgs84 } from '@/platform/datum'

const golmud = { latitude: 36.4067, longitude: 94.9033 }

/** Metres to the east and to the north on a sphere of 6,371 km. */
const shift = (from: typeof golmud, to: typeof golmud) => {
  const metresADegree = (Math.PI / 180) * 6_371_000
  const east = (to.longitude - from.longitude) * metresADegree * Math.cos((from.latitude * Math.PI) / 180)
  return { east, north: (to.latitude - from.latitude) * metresADegree }
}

it('what WeChat calls a place in Golmud lies about 80 m east and 53 m south of it', () => {
  const { east, north } = shift(golmud, toGcj02(golmud))
  expect(Math.abs(east - 80)).toBeLessThan(5)
  expect(Math.abs(north - -53)).toBeLessThan(5)
})

it('a place chosen on the map comes back to where it was, to the metre', () => {
  expect(distanceMetres(toWgs84(toGcj02(golmud)), golmud)).toBeLessThan(1)
})

it('outside China nothing moves', () => {
  const ulaanbaatar = { latitude: 47.9185, longitude: 106.9177 }
  const tokyo = { latitude: 35.68, longitude: 139.76 }
  expect(toWgs84(tokyo)).toEqual(tokyo)
  expect(distanceMetres(toWgs84(toGcj02(ulaanbaatar)), ulaanbaatar)).toBeLessThan(1)
})
