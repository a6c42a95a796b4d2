import fc from 'fast-check'
import { handbook } from '@/content/generated/handbook'
import { quiz } from '@/content/generated/quiz'
import { drawQuestions } from '@/domain/handbook/quiz'
import { articleOf } from '@/domain/handbook/reading'

const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id)

describe('亲子问答', () => {
  it('has at least 150 questions, each with 3 or 4 choices, its answer among them and its article there', () => {
    expect(quiz.length).toBeGreaterThanOrEqual(150)
    expect(new Set(ids(quiz)).size).toBe(quiz.length)
    for (const { choices, answer, article } of quiz) {
      expect(choices.length).toBeGreaterThanOrEqual(3)
      expect(choices.length).toBeLessThanOrEqual(4)
      expect(choices[answer]).toBeDefined()
      expect(articleOf(handbook, article)).toBeDefined()
    }
  })

  it('cannot be answered by always taking the same place', () => {
    for (const place of [0, 1, 2])
      expect(quiz.filter(({ answer }) => answer === place).length / quiz.length).toBeLessThan(0.45)
  })

  it('draws from every chapter', () => {
    const asked = new Set(quiz.map(({ article }) => article.split('/')[0]))
    expect(handbook.chapters.map(({ slug }) => slug).filter((slug) => !asked.has(slug))).toEqual([])
  })

  it('gives the same questions for the same day, and others on another', () => {
    const today = drawQuestions(quiz, { count: 5, seed: 20781 })
    expect(ids(drawQuestions(quiz, { count: 5, seed: 20781 }))).toEqual(ids(today))
    expect(ids(drawQuestions(quiz, { count: 5, seed: 20782 }))).not.toEqual(ids(today))
  })

  it('asks new questions before ones a family has met, and never one twice', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 160 }),
        fc.subarray(ids(quiz)),
        (seed, count, answered) => {
          const drawn = ids(drawQuestions(quiz, { count, seed, answered }))
          expect(drawn).toHaveLength(Math.min(count, quiz.length))
          expect(new Set(drawn).size).toBe(drawn.length)
          const firstMet = drawn.findIndex((id) => answered.includes(id))
          const afterwards = firstMet < 0 ? [] : drawn.slice(firstMet)
          expect(afterwards.every((id) => answered.includes(id))).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })
})
