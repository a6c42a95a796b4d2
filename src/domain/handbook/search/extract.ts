import type { Article } from '../handbook'
import { plainText } from '../reading'
import type { Fold } from './fold'
import type { Clue } from './understand'

/** Where the found words stand: `[start, end)` in UTF-16 units, in order, never touching. */
export type Range = readonly [start: number, end: number]
export type Marked = { readonly text: string; readonly ranges: readonly Range[] }

const LONGEST = 60
const BEFORE = 12
const ELLIPSIS = '…'

const placesOf = (text: string, word: string): readonly Range[] => {
  const places: Range[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    places.push([at, at + word.length])
  return places
}

const merge = (ranges: readonly Range[]): readonly Range[] => {
  const merged: [number, number][] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1]
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** A lone character is marked only when nothing longer was asked for. */
const wordsOf = (clues: readonly Clue[]): readonly string[] => {
  const words = [...new Set(clues.flatMap(({ guesses }) => guesses.map(({ word }) => word)))]
  const longer = words.filter((word) => word.length > 1)
  return longer.length > 0 ? longer : words
}

const markIn = (text: string, words: readonly string[], fold: Fold): readonly Range[] => {
  const folded = fold(text)
  return merge(words.flatMap((word) => placesOf(folded, word)))
}

/** Cuts a long line around its first mark. */
const cutAround = (text: string, ranges: readonly Range[]): Marked => {
  if (text.length <= LONGEST) return { text, ranges }
  const start = Math.max(0, Math.min((ranges[0]?.[0] ?? 0) - BEFORE, text.length - LONGEST))
  const end = start + LONGEST
  const [before, after] = [start > 0 ? ELLIPSIS : '', end < text.length ? ELLIPSIS : '']
  const shift = before.length - start
  const inside = ranges
    .filter(([from, to]) => from < end && to > start)
    .map(([from, to]): Range => [Math.max(from, start) + shift, Math.min(to, end) + shift])
  return { text: before + text.slice(start, end) + after, ranges: inside }
}

export const markTitle = (article: Article, clues: readonly Clue[], fold: Fold): Marked => ({
  text: article.title,
  ranges: markIn(article.title, wordsOf(clues), fold),
})

/** The line of the article that holds most of what was asked for; its summary where no line holds any. */
export const extractOf = (article: Article, clues: readonly Clue[], fold: Fold): Marked => {
  const words = wordsOf(clues)
  const lines = [article.summary, ...plainText(article).split('\n')].map((text) => ({
    text,
    ranges: markIn(text, words, fold),
  }))
  const marked = (ranges: readonly Range[]) => ranges.reduce((sum, [start, end]) => sum + end - start, 0)
  const best = lines.reduce((a, b) => (marked(b.ranges) > marked(a.ranges) ? b : a))
  return cutAround(best.text, best.ranges)
}
