import type { CityProfile, Landmark, Lane } from '@/city/profile'
import { fold } from '@/domain/category/fold'
import type { DraftSpot } from './draft-type'

export type FoundPlace =
  | { readonly kind: 'lane'; readonly lane: Lane }
  | { readonly kind: 'landmark'; readonly landmark: Landmark }

const MOST = 20

type Named = { readonly name: string; readonly aliases: readonly string[] }

/** 3: the name itself · 2: a name begins so · 1: it is somewhere in a name · 0: no. */
const closeness = ({ name, aliases }: Named, text: string): number => {
  const names = [name, ...aliases].map(fold)
  if (names.includes(text)) return 3
  if (names.some((one) => one.startsWith(text))) return 2
  return names.some((one) => one.includes(text)) ? 1 : 0
}

/** Landmarks and lanes whose name, alias or pinyin initials fit what was typed, best first; all of them for no text. */
export const searchPlaces = (city: CityProfile, text: string): readonly FoundPlace[] => {
  const typed = fold(text).replace(/\|/g, '')
  const all = [
    ...city.landmarks.map((landmark) => ({
      found: { kind: 'landmark', landmark } as const,
      named: landmark,
    })),
    ...city.lanes.map((lane) => ({ found: { kind: 'lane', lane } as const, named: lane })),
  ]
  if (typed === '') return all.map(({ found }) => found)
  return all
    .map(({ found, named }) => ({ found, score: closeness(named, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ found }) => found)
}

/** What choosing it puts into the draft. */
export const spotOf = (found: FoundPlace): DraftSpot => {
  if (found.kind === 'lane') return { kind: 'lane', laneId: found.lane.id, name: found.lane.name }
  const { id, name, at, lane } = found.landmark
  return { kind: 'landmark', landmarkId: id, name, place: at, laneId: lane ?? null }
}
