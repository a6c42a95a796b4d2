import type { QuickCategoryKey } from '@/city/profile'
import type { Handbook } from './handbook'
import { articleOf } from './reading'

type CategoryLine = { readonly article: string; readonly title: string; readonly line: string }

/** What the report page shows under a category: its lead's id, title and line. Small enough for the main package. */
export type CategoryLines = Readonly<Partial<Record<QuickCategoryKey, CategoryLine>>>

/** The lines of an edition. A category whose lead that edition does not hold has none. */
export const categoryLinesOf = (handbook: Handbook): CategoryLines =>
  Object.fromEntries(
    Object.entries(handbook.leads).flatMap(([category, id]) => {
      const article = articleOf(handbook, id)
      return article === undefined
        ? []
        : [[category, { article: id, title: article.title, line: article.summary }]]
    }),
  )
