import type { QuickCategoryKey } from '@/city/profile'
import type { Article, Chapter, Handbook } from './handbook'

/** The article of that id, or undefined where a newer or older handbook has none. */
export const articleOf = (handbook: Handbook, id: string): Article | undefined =>
  handbook.articles.find((article) => article.id === id)

export const chapterOf = (handbook: Handbook, slug: string): Chapter | undefined =>
  handbook.chapters.find((chapter) => chapter.slug === slug)

/** A chapter's articles in reading order. */
export const articlesIn = (handbook: Handbook, slug: string): readonly Article[] =>
  handbook.articles.filter((article) => article.chapter === slug)

/** The contents page: every chapter with its articles. */
export const contentsOf = (handbook: Handbook) =>
  handbook.chapters.map((chapter) => ({ chapter, articles: articlesIn(handbook, chapter.slug) }))

/** What stands before and after an article, across chapters; undefined at the two ends. */
export const neighboursOf = (handbook: Handbook, id: string) => {
  const at = handbook.articles.findIndex((article) => article.id === id)
  if (at < 0) return { previous: undefined, next: undefined }
  return { previous: handbook.articles[at - 1], next: handbook.articles[at + 1] }
}

/** The article whose `summary` is the line to show while a person reports under a category. */
export const leadFor = (handbook: Handbook, category: QuickCategoryKey): Article | undefined =>
  articleOf(handbook, handbook.leads[category])

/** Everything the handbook says about a category, the lead first. */
export const articlesAbout = (handbook: Handbook, category: QuickCategoryKey): readonly Article[] => {
  const about = handbook.articles.filter((article) => article.category === category)
  return [...about].sort(
    (a, b) => Number(b.id === handbook.leads[category]) - Number(a.id === handbook.leads[category]),
  )
}

/** The text of an article without marks, as it is read aloud and searched: one line a paragraph or item. */
export const plainText = (article: Article): string =>
  article.sections.flatMap(({ blocks }) => blocks.flat()).join('\n')
