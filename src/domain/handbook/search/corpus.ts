import type { Article, Handbook } from '../handbook'
import { plainText } from '../reading'
import type { Fold } from './fold'

/** How much a word says about an article by where it stands. A whole keyword says more than a part of one. */
const WORTH = { title: 6, keyword: 5, inKeyword: 3, summary: 3, chapter: 1.5, body: 1, again: 0.4 } as const
const COUNTED_AGAIN = 2

type Field = 'title' | 'keywords' | 'summary' | 'chapter' | 'body'
type Part = { readonly article: number; readonly field: Field; readonly end: number }

/** For a word: each article in which it stands, by its place in the handbook, and how strongly it speaks there. */
type Strengths = ReadonlyMap<number, number>

export type Corpus = {
  readonly size: number
  readonly strengthsOf: (word: string) => Strengths
  /** The same, remembered: for words that come back, as those of the lexicon do. */
  readonly knownStrengthsOf: (word: string) => Strengths
  readonly holds: (word: string) => boolean
  /** Up to `limit` different strings of the text that the pattern matches. */
  readonly matching: (pattern: RegExp, limit: number) => readonly string[]
}

const END = '\n'
const BETWEEN = '|'

const fieldsOf = (article: Article, chapter: string): readonly (readonly [Field, string])[] => [
  ['title', article.title],
  ['keywords', BETWEEN + article.keywords.join(BETWEEN) + BETWEEN],
  ['summary', article.summary],
  ['chapter', chapter],
  ['body', plainText(article)],
]

const worthAt = (text: string, field: Field, at: number, word: string): number => {
  if (field !== 'keywords') return WORTH[field]
  const isWhole = text.charAt(at - 1) === BETWEEN && text.charAt(at + word.length) === BETWEEN
  return isWhole ? WORTH.keyword : WORTH.inKeyword
}

/** Walks once through the whole text; each field counts at its best, and the body a little more when a word comes again. */
const scan = (text: string, parts: readonly Part[], word: string): Strengths => {
  const strengths = new Map<number, number>()
  let index = 0
  let best = 0
  let seen = 0
  const settle = (part: Part | undefined) => {
    if (part !== undefined && best > 0) {
      const again = part.field === 'body' ? Math.min(seen - 1, COUNTED_AGAIN) * WORTH.again : 0
      strengths.set(part.article, (strengths.get(part.article) ?? 0) + best + again)
    }
    best = 0
    seen = 0
  }
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    let part = parts[index]
    while (part !== undefined && part.end <= at) {
      settle(part)
      part = parts[++index]
    }
    if (part === undefined) break
    best = Math.max(best, worthAt(text, part.field, at, word))
    seen++
  }
  settle(parts[index])
  return strengths
}

/** The whole handbook as one folded string. Scanning it takes tens of microseconds, so there is no index to ship or to build. */
export const makeCorpus = (handbook: Handbook, fold: Fold): Corpus => {
  const chapters = new Map(handbook.chapters.map(({ slug, title }) => [slug, title]))
  const parts: Part[] = []
  let text = ''
  handbook.articles.forEach((article, index) => {
    for (const [field, written] of fieldsOf(article, chapters.get(article.chapter) ?? '')) {
      text += fold(written) + END
      parts.push({ article: index, field, end: text.length })
    }
  })
  const known = new Map<string, Strengths>()
  const strengthsOf = (word: string) => scan(text, parts, word)
  return {
    size: handbook.articles.length,
    strengthsOf,
    knownStrengthsOf: (word) => {
      const strengths = known.get(word) ?? strengthsOf(word)
      known.set(word, strengths)
      return strengths
    },
    holds: (word) => text.includes(word),
    matching: (pattern, limit) => {
      const found = new Set<string>()
      for (const [match] of text.matchAll(pattern)) {
        found.add(match)
        if (found.size === limit) break
      }
      return [...found]
    },
  }
}
