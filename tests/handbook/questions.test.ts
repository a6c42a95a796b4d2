import { handbook } from '@/content/generated/handbook'
import { searchTables } from '@/content/generated/search-tables'
import { articleOf } from '@/domain/handbook/reading'
import { makeSearch } from '@/domain/handbook/search/search'
import { readQuestions } from './support/questions'

const search = makeSearch(handbook, searchTables)
const questions = readQuestions()
const firstThree = (question: string): readonly string[] => {
  const answer = search(question)
  return answer.kind === 'found' ? answer.hits.slice(0, 3).map(({ article }) => article.id) : []
}

describe('questions as people ask them', () => {
  it('are at least 120, each asked once, each about an article that exists', () => {
    expect(questions.length).toBeGreaterThanOrEqual(120)
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length)
    const lost = questions.filter(({ article }) => articleOf(handbook, article) === undefined)
    expect(lost).toEqual([])
  })

  it('speak of every chapter', () => {
    const asked = new Set(questions.map(({ article }) => article.split('/')[0]))
    expect(handbook.chapters.map(({ slug }) => slug).filter((slug) => !asked.has(slug))).toEqual([])
  })

  it('find their article among the first three 97 times in a hundred', () => {
    const missed = questions
      .map(({ question, article }) => ({ question, article, got: firstThree(question) }))
      .filter(({ article, got }) => !got.includes(article))
    const share = 1 - missed.length / questions.length
    const lines = missed.map(
      ({ question, article, got }) => `  ${question} → ${article}, got ${got.join(' ')}`,
    )
    process.stdout.write(
      `${questions.length} questions, ${(share * 100).toFixed(1)} % right; missed:\n${lines.join('\n')}\n`,
    )
    expect({ share: share >= 0.97, missed: share >= 0.97 ? [] : lines }).toEqual({ share: true, missed: [] })
  })
})
