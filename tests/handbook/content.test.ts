import { QUICK_CATEGORY_KEYS } from '@/city/profile'
import { categoryLines } from '@/content/generated/category-lines'
import { handbook } from '@/content/generated/handbook'
import { searchTables } from '@/content/generated/search-tables'
import { AUDIENCES } from '@/domain/handbook/handbook'
import { leadFor, plainText } from '@/domain/handbook/reading'
import { makeSearch } from '@/domain/handbook/search/search'

const texts = handbook.articles.map((article) => ({
  id: article.id,
  text: `${article.title}\n${article.summary}\n${plainText(article)}`,
}))
const holding = (pattern: RegExp) => texts.filter(({ text }) => pattern.test(text)).map(({ id }) => id)

describe('what the handbook holds', () => {
  it('is at least 16 chapters and 110 articles', () => {
    expect(handbook.chapters.length).toBeGreaterThanOrEqual(16)
    expect(handbook.articles.length).toBeGreaterThanOrEqual(110)
  })

  it.each(AUDIENCES.map((audience) => [audience]))('is written for %s too', (audience) => {
    expect(
      handbook.articles.filter((article) => article.audience.includes(audience)).length,
    ).toBeGreaterThanOrEqual(5)
  })

  it.each(QUICK_CATEGORY_KEYS.map((key) => [key]))('has a line for a person who reports %s', (key) => {
    expect(leadFor(handbook, key)?.category).toBe(key)
    expect(leadFor(handbook, key)?.summary.length).toBeGreaterThan(8)
    expect(categoryLines[key]?.line).toBe(leadFor(handbook, key)?.summary)
  })

  it('has at least 200 groups of synonyms, no word in two of them', () => {
    const groups = searchTables.synonyms.split('\n')
    const words = groups.flatMap((group) => group.split(' '))
    expect(groups.length).toBeGreaterThanOrEqual(200)
    expect(new Set(words).size).toBe(words.length)
  })

  it('suggests only queries that find something', () => {
    const search = makeSearch(handbook, searchTables)
    expect(handbook.suggestions.filter((query) => search(query).kind !== 'found')).toEqual([])
  })
})

describe('what the handbook must not say', () => {
  it('quotes no article of the law of the prefecture, which was not read', () => {
    const named = handbook.articles
      .flatMap(({ sources }) => sources)
      .filter(({ law }) => law.includes('海西'))
    expect(named.length).toBeGreaterThan(0)
    expect(named.flatMap(({ articles }) => articles)).toEqual([])
  })

  it('names no law of the province on civilised conduct, which was not found', () => {
    expect(holding(/青海省文明行为/)).toEqual([])
  })

  it('says 3 points, never 6, for not stopping at a crossing', () => {
    expect(holding(/记 3 分/)).toEqual(['traffic/zebra-drivers'])
    expect(holding(/[记扣]\s*6\s*分/)).toEqual([])
  })

  it('cites neither §58 nor §75 of the old law on public order', () => {
    const cited = handbook.articles
      .flatMap(({ sources }) => sources)
      .filter(({ law }) => law === '治安管理处罚法')
    expect(cited.flatMap(({ articles }) => articles)).toEqual(['88'])
  })

  it('dates the amounts that were checked in April 2025', () => {
    const dated = handbook.articles.filter(({ sources, sections }) => {
      const isOld = sources.some(({ law }) => /噪声污染防治法|固体废物污染/.test(law))
      return isOld && sections.some(({ kind }) => kind === 'otherwise')
    })
    expect(dated.length).toBeGreaterThan(0)
    for (const article of dated) expect(plainText(article)).toContain('2025年4月')
  })

  it('gives no telephone number but 110, 119, 120, 122 and 12345', () => {
    const numbers = new Set(texts.flatMap(({ text }) => text.match(/(?<=[打拨] ?)\d{3,}/g) ?? []))
    expect([...numbers].sort()).toEqual(['110', '119', '120', '122', '12345'])
  })

  it('says what happens otherwise only with a source', () => {
    const unfounded = handbook.articles.filter(
      ({ sections, sources }) => sources.length === 0 && sections.some(({ kind }) => kind === 'otherwise'),
    )
    expect(unfounded.map(({ id }) => id)).toEqual([])
  })

  it('speaks of no machine, no path and no tool', () => {
    expect(holding(/\/work|\/tmp|npm|AI/)).toEqual([])
  })
})
