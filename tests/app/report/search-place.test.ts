import { city } from '@/city'
import { searchPlaces, spotOf } from '@/features/report/search-place'

const names = (text: string) =>
  searchPlaces(city, text).map((found) => (found.kind === 'lane' ? found.lane.name : found.landmark.name))

it('finds a lane or a landmark by its name, by part of it, and with blanks in between', () => {
  const lane = city.lanes[0]
  const landmark = city.landmarks[0]
  expect(names(lane?.name ?? '')[0]).toBe(lane?.name)
  expect(names(` ${landmark?.name.slice(0, 2)} ${landmark?.name.slice(2)} `)[0]).toBe(landmark?.name)
  expect(names(landmark?.name.slice(-3) ?? '')).toContain(landmark?.name)
})

it('finds by every alias', () => {
  const aliased = [...city.lanes, ...city.landmarks].flatMap(({ name, aliases }) =>
    aliases.map((alias) => ({ name, alias })),
  )
  expect(aliased.length).toBeGreaterThan(0)
  for (const { name, alias } of aliased) expect(names(alias)).toContain(name)
})

it('shows all of them before anything is typed, and none for a name that is not there', () => {
  expect(names('')).toHaveLength(city.lanes.length + city.landmarks.length)
  expect(names('火星第二大道')).toEqual([])
})

it('puts a landmark’s own place into the draft, and a lane by its key', () => {
  const landmark = searchPlaces(city, '').find(({ kind }) => kind === 'landmark')
  const lane = searchPlaces(city, '').find(({ kind }) => kind === 'lane')
  expect(landmark && spotOf(landmark)).toMatchObject({ kind: 'landmark', place: city.landmarks[0]?.at })
  expect(lane && spotOf(lane)).toEqual({ kind: 'lane', laneId: city.lanes[0]?.id, name: city.lanes[0]?.name })
})
