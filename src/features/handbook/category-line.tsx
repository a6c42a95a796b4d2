import type { QuickCategoryKey } from '@/city/profile'
import { categoryLines } from '@/content/generated/category-lines'
import { Notice } from '@/ui/notice'
import { words } from '@/words/words'

/** What the handbook says about the category just chosen, in one line; nothing where it says nothing. */
export const CategoryLine = ({ category }: { readonly category: QuickCategoryKey | null }) => {
  const lead = category === null ? undefined : categoryLines[category]
  if (lead === undefined) return null
  return <Notice title={words.handbook.fromHandbook(lead.title)}>{lead.line}</Notice>
}
