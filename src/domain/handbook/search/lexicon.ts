import type { Handbook } from '../handbook'
import type { Fold } from './fold'

type FoundWord = { readonly word: string; readonly at: number; readonly isNested: boolean }

/** The words that people use: the articles' keywords, and the synonyms. */
export type Lexicon = {
  readonly words: readonly string[]
  /** All words that mean the same, the word itself first. */
  readonly meaningOf: (word: string) => readonly string[]
  /** Every word of the lexicon that stands in the text. One that lies inside a longer one is nested. */
  readonly findIn: (text: string) => readonly FoundWord[]
}

const groupsOf = (synonyms: string, fold: Fold): readonly (readonly string[])[] =>
  synonyms
    .split('\n')
    .map((line) => fold(line).split(' ').filter(Boolean))
    .filter((group) => group.length > 0)

const byFirstCharacter = (words: Iterable<string>) => {
  const byFirst = new Map<string, string[]>()
  for (const word of words) {
    const first = word.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), word])
  }
  return byFirst
}

const isInside = (inner: { word: string; at: number }, outer: { word: string; at: number }) =>
  outer.word.length > inner.word.length &&
  outer.at <= inner.at &&
  outer.at + outer.word.length >= inner.at + inner.word.length

export const makeLexicon = (handbook: Handbook, synonyms: string, fold: Fold): Lexicon => {
  const meanings = new Map<string, readonly string[]>()
  for (const { keywords } of handbook.articles)
    for (const word of keywords.map(fold)) meanings.set(word, [word])
  for (const group of groupsOf(synonyms, fold))
    for (const word of group) meanings.set(word, [word, ...group.filter((other) => other !== word)])
  const byFirst = byFirstCharacter(meanings.keys())
  const startingAt = (text: string, at: number) =>
    (byFirst.get(text.charAt(at)) ?? [])
      .filter((word) => text.startsWith(word, at))
      .map((word) => ({ word, at }))
  return {
    words: [...meanings.keys()],
    meaningOf: (word) => meanings.get(word) ?? [word],
    findIn: (text) => {
      const found = [...text].flatMap((_, at) => startingAt(text, at))
      return found.map((one) => ({ ...one, isNested: found.some((other) => isInside(one, other)) }))
    },
  }
}
