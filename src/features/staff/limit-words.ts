import type { FilingCondition } from '@/city/profile'
import { words } from '@/words/words'

/** How long it may take; a sample value says that it is one. */
export const limitOf = ({ limit, isSample }: Pick<FilingCondition, 'limit' | 'isSample'>): string => {
  const { amount, clock } = limit
  return words.staff.limit(amount, clock) + (isSample ? `（${words.staff.sample}）` : '')
}
