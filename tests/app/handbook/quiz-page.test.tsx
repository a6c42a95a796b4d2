import { fireEvent, render, screen } from '@testing-library/react'
import { quiz } from '@/content/generated/quiz'
import { book } from '@/features/handbook/book'
import { NOTHING_READ } from '@/features/handbook/kept-reading'
import { PromiseCard } from '@/features/handbook/promise-card'
import { useReading } from '@/features/handbook/use-reading'
import { weekOf } from '@/features/handbook/week'
import QuizPage from '@/pages/reading/quiz/index'
import { opened, openWith } from './support/fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual('./support/fake-taro').fakeTaro)

const asked = () => {
  const shown = quiz.find(({ question }) => screen.queryByRole('heading', { name: question, level: 2 }))
  if (!shown) throw new Error('No question of the quiz is shown.')
  return shown
}

const answer = (choice: string) => fireEvent.click(screen.getByRole('radio', { name: choice }))
const next = () => fireEvent.click(screen.getByRole('button', { name: /^下一题$|^聊完了$/ }))

const playRound = () => {
  const met: string[] = []
  for (let turn = 0; turn < 10; turn += 1) {
    const { id, choices } = asked()
    met.push(id)
    answer(choices[0] ?? '')
    next()
  }
  return met
}

beforeEach(() => {
  localStorage.clear()
  useReading.setState(NOTHING_READ)
  openWith({})
})

it('explains a right answer and leads to the article in which it stands', () => {
  render(<QuizPage />)
  const { choices, answer: right, explanation, article } = asked()
  answer(choices[right] ?? '')
  expect(screen.getByText('答对了')).toBeVisible()
  expect(screen.getByText(explanation)).toBeVisible()
  const title = book.articles.find(({ id }) => id === article)?.title
  fireEvent.click(screen.getByRole('button', { name: `看文章：${title}` }))
  expect(opened).toEqual([`/pages/reading/article/index?articleId=${encodeURIComponent(article)}`])
})

it('names the answer, kindly, after a wrong one', () => {
  render(<QuizPage />)
  const { choices, answer: right, explanation } = asked()
  answer(choices.find((_, at) => at !== right) ?? '')
  expect(screen.getByText(`答案是：${choices[right]}`)).toBeVisible()
  expect(screen.getByText(explanation)).toBeVisible()
})

it('waits for the grown-up: no answer and no way on before one was given', () => {
  render(<QuizPage />)
  expect(screen.queryByText(asked().explanation)).toBeNull()
  expect(screen.queryByRole('button', { name: '下一题' })).toBeNull()
})

it('asks ten different questions a round, and other ones in the next', () => {
  render(<QuizPage />)
  const first = playRound()
  fireEvent.click(screen.getByRole('button', { name: '再来一轮' }))
  const second = playRound()
  expect(new Set([...first, ...second]).size).toBe(20)
})

it('ends in a promise and counts, ranks and sends nothing', () => {
  const sent = jest.fn()
  Object.assign(globalThis, { fetch: sent })
  render(<QuizPage />)
  playRound()
  expect(screen.getByRole('heading', { name: '今天的题聊完了' })).toBeVisible()
  expect(screen.getByRole('main').textContent).not.toMatch(/得分|分数|答对|名次|第.+名|\d+\s*分/)
  expect(sent).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('radio', { name: '这周都走斑马线' }))
  expect(screen.getByRole('radio', { name: '这周都走斑马线' })).toHaveAttribute('aria-checked', 'true')
  expect(useReading.getState().promise).toEqual({ week: weekOf(Date.now()), text: '这周都走斑马线' })
})

it('shows a promise until Sunday and not on the Monday after', () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime()
  useReading.setState({ promise: { week: weekOf(at(24, 12)), text: '这周都走斑马线' } })
  const { rerender } = render(<PromiseCard now={at(29, 23)} />)
  expect(screen.getByText('这周的约定：这周都走斑马线')).toBeVisible()
  rerender(<PromiseCard now={at(30, 0)} />)
  expect(screen.queryByText('这周的约定：这周都走斑马线')).toBeNull()
})
