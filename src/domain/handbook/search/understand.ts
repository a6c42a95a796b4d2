import type { Corpus } from './corpus'
import type { Fold } from './fold'
import type { Lexicon } from './lexicon'
import type { Guess, Pinyin } from './pinyin'
import { guessMistyped } from './typing-error'

/**
 * One thing a query speaks of: the words it may stand as in the text, and how much it matters. `isHint` where it is a single
 * character of no known word, which makes an answer better but is none.
 */
export type Clue = { readonly guesses: readonly Guess[]; readonly weight: number; readonly isHint: boolean }

export type Tools = {
  readonly fold: Fold
  readonly lexicon: Lexicon
  readonly corpus: Corpus
  readonly pinyin: Pinyin
  readonly stopwords: readonly string[]
}

/** Longer queries are read to here; a person's sentence is shorter. */
const MOST_CHARACTERS = 80
const MOST_SOUNDING = 8

const SYNONYM_QUALITY = 0.75
const SOUNDING_QUALITY = 0.8
const WEIGHT = {
  word: 1,
  perCharacter: 0.25,
  single: 0.6,
  nested: 0.35,
  pair: 0.45,
  among: 0.2,
  lone: 0.3,
} as const

const weightOf = (word: string, isNested: boolean) => {
  const whole = word.length === 1 ? WEIGHT.single : WEIGHT.word + WEIGHT.perCharacter * (word.length - 2)
  return isNested ? whole * WEIGHT.nested : whole
}

/** A word, and its synonyms a little less surely. */
const withSynonyms = (lexicon: Lexicon, guesses: readonly Guess[]): readonly Guess[] => {
  const best = new Map<string, number>()
  for (const { word, quality } of guesses)
    lexicon.meaningOf(word).forEach((meant, at) => {
      const surely = at === 0 ? quality : quality * SYNONYM_QUALITY
      best.set(meant, Math.max(best.get(meant) ?? 0, surely))
    })
  return [...best].map(([word, quality]) => ({ word, quality }))
}

/** What is left of a text when found words and then stopwords are taken out. */
const leftovers = (
  text: string,
  covered: readonly boolean[],
  stopwords: readonly string[],
): readonly string[] => {
  const open = [...text].map((character, at) => (covered[at] ? ' ' : character)).join('')
  return stopwords
    .reduce((rest, word) => rest.split(word).join(' '), open)
    .split(' ')
    .filter(Boolean)
}

const literal = (word: string, weight: number, isHint = false): Clue => ({
  guesses: [{ word, quality: 1 }],
  weight,
  isHint,
})
const meant = (guesses: readonly Guess[], weight: number): Clue => ({ guesses, weight, isHint: false })

/** Text of no known word: its pairs of neighbours, and each character by itself, which says less. */
const piecesOf = (text: string): readonly Clue[] => {
  const characters = [...new Set(text)]
  if (text.length === 1) return [literal(text, WEIGHT.lone, true)]
  const pairs = Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
  return [
    ...pairs.map((pair) => literal(pair, WEIGHT.pair)),
    ...characters.map((one) => literal(one, WEIGHT.among, true)),
  ]
}

const coveredBy = (text: string, found: readonly { word: string; at: number }[]) => {
  const covered = Array.from(text, () => false)
  for (const { word, at } of found) covered.fill(true, at, at + word.length)
  return covered
}

const cluesInHan = (text: string, tools: Tools): readonly Clue[] => {
  const { lexicon } = tools
  const found = lexicon.findIn(text)
  const words = found.map(({ word, isNested }) =>
    meant(withSynonyms(lexicon, [{ word, quality: 1 }]), weightOf(word, isNested)),
  )
  const covered = coveredBy(
    text,
    found.filter(({ word }) => word.length > 1),
  )
  const mistyped = covered.every(Boolean) ? [] : guessMistyped(text, tools)
  const corrected = mistyped.length === 0 ? [] : [meant(withSynonyms(lexicon, mistyped), WEIGHT.word)]
  return [...words, ...corrected, ...leftovers(text, covered, tools.stopwords).flatMap(piecesOf)]
}

const cluesInLetters = (letters: string, { lexicon, corpus, pinyin }: Tools): readonly Clue[] => {
  if (corpus.holds(letters)) return [literal(letters, WEIGHT.word)]
  const guesses = pinyin.guess(letters)
  if (guesses.length > 0) return [meant(withSynonyms(lexicon, guesses), WEIGHT.word)]
  const pattern = pinyin.patternOf(letters)
  const sounding = pattern === null ? [] : corpus.matching(pattern, MOST_SOUNDING)
  if (sounding.length === 0) return []
  return [
    meant(
      sounding.map((word) => ({ word, quality: SOUNDING_QUALITY })),
      WEIGHT.word,
    ),
  ]
}

/** Letters with only spaces between them are one pinyin: `guang chang wu`. */
const joinLetters = (text: string) => text.replace(/([a-z]) +(?=[a-z])/g, '$1')

/** What a query speaks of, in any of the ways it may be written. */
export const understand = (query: string, tools: Tools): readonly Clue[] => {
  const text = joinLetters(tools.fold(query.slice(0, MOST_CHARACTERS * 2)).trim()).slice(0, MOST_CHARACTERS)
  const runs = text.match(/[\u4e00-\u9fff]+|[a-z]+|[0-9]+/g) ?? []
  return runs.flatMap((run) => {
    if (/[a-z]/.test(run)) return cluesInLetters(run, tools)
    if (/[0-9]/.test(run)) return [literal(run, WEIGHT.word)]
    return cluesInHan(run, tools)
  })
}
