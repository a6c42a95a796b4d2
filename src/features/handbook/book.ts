import { handbook } from '@/content/generated/handbook'
import { searchTables } from '@/content/generated/search-tables'
import { makeSearch, type Search } from '@/domain/handbook/search/search'

/** The handbook that came with the app. Only the reading pages may import this: it is 240 KB of text. */
export const book = handbook

let made: Search | null = null

/** Searches the handbook; what it needs is made at the first question. */
export const searchBook: Search = (query) => {
  made ??= makeSearch(book, searchTables)
  return made(query)
}
