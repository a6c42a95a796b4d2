import { fold } from '@/domain/category/fold'
import type { CityProfile } from '../profile'
import { type CityProblem, problemsOf, repeated } from './problem'

const unfolded = (words: readonly string[]) =>
  words.filter((word) => word !== fold(word)).map((word) => `"${word}" is never found: write "${fold(word)}"`)

const empty = (words: readonly string[]) =>
  words.includes('') && 'has an empty word, which is found everywhere'

/** Words can be found as they are written, once, and a harmless word has a dangerous one to hide. */
export const checkWords = (city: CityProfile): readonly CityProblem[] => {
  const dangers = city.emergencies.flatMap(({ words }) => words)
  const hidesNothing = (word: string) => !dangers.some((danger) => danger !== word && word.includes(danger))
  return [
    ...problemsOf(
      city.quickCategories,
      ({ key }) => `quick category ${key}`,
      ({ words }) => [
        ...unfolded(words),
        ...repeated(words).map((word) => `${word} stands more than once`),
        empty(words),
        words.length === 0 && 'has no words',
      ],
    ),
    ...problemsOf(
      city.emergencies,
      ({ key }) => `emergency ${key}`,
      ({ words, harmless }) => [
        ...unfolded([...words, ...harmless]),
        ...repeated([...words, ...harmless]).map((word) => `${word} stands more than once`),
        empty([...words, ...harmless]),
        ...harmless.filter(hidesNothing).map((word) => `${word} hides no word of danger`),
      ],
    ),
    ...problemsOf(
      repeated(dangers),
      () => 'emergencies',
      (word) => [`${word} stands in two lists`],
    ),
  ]
}
