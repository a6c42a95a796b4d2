import { categoryLines } from '@/content/generated/category-lines'
import { handbook } from '@/content/generated/handbook'
import { type CategoryLines, categoryLinesOf } from '@/domain/handbook/category-lines'
import {
  articleOf,
  articlesAbout,
  articlesIn,
  chapterOf,
  contentsOf,
  leadFor,
  neighboursOf,
  plainText,
} from '@/domain/handbook/reading'

const ids = handbook.articles.map(({ id }) => id)

describe('reading the handbook', () => {
  it('lists every article once in the contents, in reading order', () => {
    expect(contentsOf(handbook).flatMap(({ articles }) => articles.map(({ id }) => id))).toEqual(ids)
  })

  it('goes from the first article to the last by next, across chapters', () => {
    const walked: string[] = []
    for (let id = ids[0]; id !== undefined; id = neighboursOf(handbook, id).next?.id) walked.push(id)
    expect(walked).toEqual(ids)
  })

  it('goes back by previous', () => {
    expect(neighboursOf(handbook, ids[1] ?? '').previous?.id).toBe(ids[0])
    expect(neighboursOf(handbook, ids[0] ?? '').previous).toBeUndefined()
  })

  it('answers nothing for an article another edition had', () => {
    expect(articleOf(handbook, 'traffic/gone')).toBeUndefined()
    expect(neighboursOf(handbook, 'traffic/gone')).toEqual({ previous: undefined, next: undefined })
    expect(chapterOf(handbook, 'gone')).toBeUndefined()
    expect(articlesIn(handbook, 'gone')).toEqual([])
  })

  it('tells a resident who reports 占道经营 to remind first', () => {
    expect(leadFor(handbook, 'street-trading')?.summary).toContain('先提醒再上报')
  })

  it('keeps the lines for reports beside the handbook, the same as in it', () => {
    const lines: CategoryLines = categoryLinesOf(handbook)
    expect(categoryLines).toEqual(lines)
    expect(Object.keys(lines)).toHaveLength(8)
  })

  it('has no line for a category whose article an edition lost', () => {
    const without = {
      ...handbook,
      articles: handbook.articles.filter(({ id }) => id !== handbook.leads.noise),
    }
    expect(categoryLinesOf(without).noise).toBeUndefined()
  })

  it('puts the lead first among all that is said about a category', () => {
    const about = articlesAbout(handbook, 'noise')
    expect(about[0]?.id).toBe('community/neighbour-noise')
    expect(about.length).toBeGreaterThan(3)
    expect(about.every(({ category }) => category === 'noise')).toBe(true)
  })

  it('reads an article aloud without any mark', () => {
    for (const article of handbook.articles) expect(plainText(article)).not.toMatch(/[[\]#]|\]\(|^- /m)
  })
})
