import type { Article, Chapter, Handbook } from '../handbook'
import { makeCorpus } from './corpus'
import { extractOf, type Marked, markTitle } from './extract'
import { makeFold } from './fold'
import { makeLexicon } from './lexicon'
import { nearestChapter } from './nearest'
import { makePinyin } from './pinyin'
import { rank } from './rank'
import type { SearchTables } from './tables'
import { type Tools, understand } from './understand'

type Hit = { readonly article: Article; readonly title: Marked; readonly extract: Marked }

/** Never empty: what answers the query, best first; or the nearest chapter, and the number to ring. */
export type SearchAnswer =
  | { readonly kind: 'found'; readonly hits: readonly Hit[] }
  | {
      readonly kind: 'nearest'
      readonly chapter: Chapter
      readonly articles: readonly Article[]
      readonly hotline: string
    }

export type Search = (query: string) => SearchAnswer

const MOST_HITS = 20

const makeTools = (handbook: Handbook, tables: SearchTables): Tools => {
  const fold = makeFold(tables.traditional)
  const lexicon = makeLexicon(handbook, tables.synonyms, fold)
  const stopwords = tables.stopwords.split(' ').filter(Boolean)
  return {
    fold,
    lexicon,
    corpus: makeCorpus(handbook, fold),
    pinyin: makePinyin(tables.pinyin, lexicon.words),
    stopwords: stopwords.sort((a, b) => b.length - a.length),
  }
}

/**
 * A search over one edition of the handbook. Any string may be asked: the handbook's words, everyday words, pinyin or its initials,
 * one mistyped character, traditional characters, several words. It never throws and never answers nothing; the handbook must hold
 * at least one chapter. Make one and keep it; a newer edition needs a new one.
 */
export const makeSearch = (handbook: Handbook, tables: SearchTables): Search => {
  const tools = makeTools(handbook, tables)
  return (query) => {
    const clues = understand(query, tools)
    const hits = rank(clues, tools.corpus)
      .slice(0, MOST_HITS)
      .flatMap(({ article: index }) => {
        const article = handbook.articles[index]
        if (article === undefined) return []
        return [
          {
            article,
            title: markTitle(article, clues, tools.fold),
            extract: extractOf(article, clues, tools.fold),
          },
        ]
      })
    if (hits.length > 0) return { kind: 'found', hits }
    const nearest = nearestChapter(handbook, query, tools.fold)
    if (nearest === null) throw new Error('A handbook holds at least one chapter.')
    return { kind: 'nearest', ...nearest, hotline: handbook.fallback.hotline }
  }
}
