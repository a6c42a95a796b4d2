import type { CityProfile, QuickCategoryKey } from '@/city/profile'
import type { Place } from '@/domain/place/geometry'
import { roundPlace } from '@/domain/place/round'
import { chance } from './chance'
import { STREETS } from './pictures/draw'
import { type Beginning, SHARES, STORIES, type StoryName } from './stories'
import { tellingOf } from './tellings'

type Spot = {
  readonly place: Place | null
  readonly laneId: string | null
  readonly placeName: string
}

/** One invented case, from what is told to how it goes. */
export type PlannedCase = {
  readonly name: string
  readonly code: string
  readonly quick: QuickCategoryKey
  readonly words: string
  readonly spot: Spot
  readonly hasPhoto: boolean
  readonly street: number
  readonly story: StoryName
  readonly begins: Beginning
  readonly seed: number
}

const NOWHERE: Spot = { place: null, laneId: null, placeName: '' }

const isStillOpen = (story: StoryName) =>
  STORIES[story].length < 5 && !['declined', 'onTheSpot'].includes(story)

/** Ended a while ago, so that there is time for the answer window; or in the last days, where an answer is still awaited. */
function beginningOf(story: StoryName, random: () => number): Beginning {
  if (isStillOpen(story)) return { minutesAgo: [25, 40, 70, 150, 420, 1500][Math.floor(random() * 6)] ?? 40 }
  if (story === 'reopened' || story === 'seenLater') return { workdaysAgo: 3 }
  if (story === 'silent' && random() < 0.4) return { workdaysAgo: 2 + Math.floor(random() * 2) }
  return { daysAgo: 9 + Math.floor(random() * 20) }
}

const spotsOf = ({ lanes, landmarks }: CityProfile): Spot[] => [
  ...lanes.map(({ id, name, at }) => ({ place: at, laneId: id, placeName: `${name}路边` })),
  ...landmarks.map(({ name, at, lane }) => ({ place: at, laneId: lane ?? null, placeName: `${name}附近` })),
]

const somewhereNear = (spot: Spot, random: () => number): Spot => {
  const off = () => (random() - 0.5) * 0.0014
  const { place } = spot
  return place
    ? { ...spot, place: roundPlace({ latitude: place.latitude + off(), longitude: place.longitude + off() }) }
    : spot
}

/**
 * About sixty invented cases in realistic proportions: a tenth have no address, three in ten lie where the same was told before. Only
 * kinds and places that the city has.
 */
export function planCases(city: CityProfile): PlannedCase[] {
  const random = chance(632801)
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const spots = spotsOf(city)
  let last = NOWHERE
  return SHARES.flatMap(([code, stories]) => {
    const category = city.categories.find((known) => known.code === code)
    if (!category) return []
    return stories.map((story, at) => {
      const isRepeat = stories.length > 3 && (at % 10 === 1 || (at === 2 && stories.length > 9))
      last = isRepeat && last.place ? last : somewhereNear(pick(spots) ?? NOWHERE, random)
      const isLost = at % 10 === 4 && story !== 'onTheSpot'
      return {
        name: `${code}-${at}`,
        code,
        quick: category.quick,
        words: pick(tellingOf(code).told) ?? '',
        spot: isLost ? NOWHERE : last,
        hasPhoto: random() > 0.12,
        street: Math.floor(random() * STREETS),
        story,
        begins: beginningOf(story, random),
        seed: Math.floor(random() * 2 ** 31),
      }
    })
  })
}
