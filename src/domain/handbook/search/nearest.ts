import type { Article, Chapter, Handbook } from '../handbook'
import { articlesIn } from '../reading'
import type { Fold } from './fold'

export type Nearest = { readonly chapter: Chapter; readonly articles: readonly Article[] }

const countShared = (query: ReadonlySet<string>, text: string) => {
  let shared = 0
  for (const character of new Set(text)) if (query.has(character)) shared++
  return shared
}

/** The chapter whose titles share most characters with the query; the one for help where none shares any. */
export const nearestChapter = (handbook: Handbook, query: string, fold: Fold): Nearest | null => {
  const characters = new Set(fold(query).match(/[\u4e00-\u9fff]/g) ?? [])
  const scored = handbook.chapters.map((chapter) => {
    const articles = articlesIn(handbook, chapter.slug)
    const text = [chapter.title, chapter.about, ...articles.map(({ title }) => title)].join('')
    return { chapter, articles, score: countShared(characters, fold(text)) }
  })
  const help = scored.find(({ chapter }) => chapter.slug === handbook.fallback.chapter) ?? scored[0]
  if (help === undefined) return null
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), help)
  return { chapter: best.chapter, articles: best.articles }
}
