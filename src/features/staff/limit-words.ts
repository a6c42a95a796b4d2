import type { FilingCondition } from '@/city/profile'
import { staffWords } from '@/words/staff-words'

/** How long it may take; a sample value says that it is one. */
export const limitOf = ({ limit, isSample }: Pick<FilingCondition, 'limit' | 'isSample'>): string => {
  const { amount, clock } = limit
  return staffWords.limit(amount, clock) + (isSample ? `（${staffWords.sample}）` : '')
}
