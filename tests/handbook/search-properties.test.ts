import fc from 'fast-check'
import { handbook } from '@/content/generated/handbook'
import { searchTables } from '@/content/generated/search-tables'
import type { Marked } from '@/domain/handbook/search/extract'
import { makeSearch } from '@/domain/handbook/search/search'

const search = makeSearch(handbook, searchTables)

const characters = [...new Set(handbook.articles.map(({ title, summary }) => title + summary).join(''))]
const words = handbook.articles.flatMap(({ keywords }) => keywords)
const chinese = fc.array(fc.constantFrom(...characters), { maxLength: 60 }).map((parts) => parts.join(''))
const letters = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { maxLength: 30 })
  .map((all) => all.join(''))
const anyQuery = fc.oneof(
  chinese,
  letters,
  fc.string({ unit: 'binary', maxLength: 220 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((all) => all.join(' ')),
)

/** Ranges lie inside the text, in order, apart, and none is empty. */
const isWellMarked = ({ text, ranges }: Marked) =>
  ranges.every(([start, end], at) => start < end && end <= text.length && start > (ranges[at - 1]?.[1] ?? -1))

describe('whatever is typed', () => {
  it('is answered: never an error, never an empty page', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const answer = search(query)
        return answer.kind === 'found'
          ? answer.hits.length > 0
          : answer.articles.length > 0 && answer.hotline !== ''
      }),
      { numRuns: 400 },
    )
  })

  it('is marked inside the text that is shown', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const answer = search(query)
        const hits = answer.kind === 'found' ? answer.hits : []
        return hits.every(({ title, extract }) => isWellMarked(title) && isWellMarked(extract))
      }),
      { numRuns: 400 },
    )
  })

  it('is answered the same every time it is asked', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(search(query)).toEqual(search(query))
      }),
      { numRuns: 100 },
    )
  })
})

describe('an article', () => {
  it('is found by its own title, among the first three', () => {
    const lost = handbook.articles.filter(({ id, title }) => {
      const answer = search(title)
      const found = answer.kind === 'found' ? answer.hits.slice(0, 3).map(({ article }) => article.id) : []
      return !found.includes(id)
    })
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it('is found by each of its keywords', () => {
    const lost = handbook.articles.flatMap(({ id, keywords }) =>
      keywords.filter((word) => {
        const answer = search(word)
        return answer.kind !== 'found' || !answer.hits.some(({ article }) => article.id === id)
      }),
    )
    expect(lost.length / words.length).toBeLessThan(0.03)
  })
})
