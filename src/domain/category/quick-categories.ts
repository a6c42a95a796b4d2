import type { CityProfile, QuickCategory } from '@/city/profile'
import { findWords } from './find-words'
import { fold } from './fold'

/** A quick category answers to its label, the city's synonyms, and the staff's names for what it holds. */
const wordsOf = (city: CityProfile, quick: QuickCategory): readonly string[] => [
  fold(quick.label),
  ...quick.words,
  ...city.categories.filter((category) => category.quick === quick.key).map(({ name }) => fold(name)),
]

/** While a person still types, 牛皮 already leads to 牛皮癣. */
const isBeginningOf = (text: string, words: readonly string[]) => words.some((word) => word.includes(text))

/**
 * Quick categories that a resident's own words speak of, likeliest first; none when no word is known (the phone then shows the
 * whole list). A word counts by the square of its length, because 占道经营 says much more than 占; text that is itself part of a
 * word counts half. Equals keep the city's order.
 */
export const findQuickCategories = (city: CityProfile, text: string): readonly QuickCategory[] => {
  const folded = fold(text)
  if (folded.replace(/\|/g, '') === '') return []
  const lists = city.quickCategories.map((owner) => ({ owner, words: wordsOf(city, owner) }))
  const found = findWords(folded, lists)
  const score = ({ owner, words }: (typeof lists)[number]) =>
    found.filter((one) => one.owner === owner).reduce((sum, { word }) => sum + word.length ** 2, 0) +
    (isBeginningOf(folded, words) ? folded.length ** 2 / 2 : 0)
  return lists
    .map((list) => ({ quick: list.owner, score: score(list) }))
    .filter((ranked) => ranked.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((ranked) => ranked.quick)
}
