import { fireEvent, render, screen } from '@testing-library/react'
import { book } from '@/features/handbook/book'
import { NOTHING_READ } from '@/features/handbook/kept-reading'
import { useReading } from '@/features/handbook/use-reading'
import { drafts } from '@/features/report/reporting'
import ArticlePage from '@/pages/reading/article/index'
import { opened, openWith } from './support/fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual('./support/fake-taro').fakeTaro)
jest.mock('idb-keyval', () => ({ createStore: () => undefined, keys: async () => [] }))

const openArticle = (articleId: string) => {
  openWith({ articleId })
  return render(<ArticlePage />)
}

beforeEach(() => {
  localStorage.clear()
  useReading.setState(NOTHING_READ)
})

it('says what to do, on which law it rests, when that was checked and how sure it is', () => {
  openArticle('traffic/zebra-drivers')
  expect(screen.getByRole('heading', { name: '开车到斑马线，停车让人' })).toBeVisible()
  expect(screen.getByRole('heading', { name: '怎么做' })).toBeVisible()
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2)
  expect(screen.getByText('道路交通安全法 第 47、90 条')).toBeVisible()
  expect(screen.getByText(/^核对日期：\d{4}-\d{2}-\d{2}$/)).toBeVisible()
  expect(screen.getByText(/^可信程度：高/)).toBeVisible()
})

it('reads an address as WeChat hands it over, still encoded', () => {
  openArticle(encodeURIComponent('traffic/zebra-drivers'))
  expect(screen.getByRole('heading', { name: '开车到斑马线，停车让人' })).toBeVisible()
})

it.each(['gone/long-ago', '', '%', '%E0%A4%A'])('leads to the contents where no article is: "%s"', (id) => {
  openArticle(id)
  fireEvent.click(screen.getByRole('button', { name: '看目录' }))
  expect(opened).toEqual(['/pages/reading/contents/index'])
  expect(useReading.getState().last).toBeNull()
})

it('shows every article of the handbook under its own title', () => {
  for (const { id, title } of book.articles) {
    const { unmount } = openArticle(id)
    expect(screen.getByRole('heading', { name: title, level: 2 })).toBeVisible()
    unmount()
  }
  expect(useReading.getState().read).toHaveLength(book.articles.length)
})

it('takes the category of the problem into the report, and leaves the rest of the draft alone', () => {
  drafts.setState(({ draft }) => ({ draft: { ...draft, words: '路口', quick: 'litter' } }))
  openArticle('environment/street-stalls')
  fireEvent.click(screen.getByRole('button', { name: '上报这类问题' }))
  expect(drafts.getState().draft).toMatchObject({ quick: 'street-trading', words: '路口' })
  expect(opened).toEqual(['/pages/quick-report/index'])
})

it.each(['traffic/zebra-drivers', 'help/other-things'])(
  'offers no report from %s, which is no problem',
  (id) => {
    openArticle(id)
    expect(screen.queryByRole('button', { name: '上报这类问题' })).toBeNull()
  },
)

it('leafs on to the next article and back, and remembers the one read last', () => {
  openArticle('traffic/zebra-drivers')
  const at = book.articles.findIndex(({ id }) => id === 'traffic/zebra-drivers')
  const next = book.articles[at + 1]
  fireEvent.click(screen.getByRole('button', { name: /^下一篇/ }))
  expect(screen.getByRole('heading', { name: next?.title ?? 'missing', level: 2 })).toBeVisible()
  expect(useReading.getState().last?.id).toBe(next?.id)
  fireEvent.click(screen.getByRole('button', { name: /^上一篇/ }))
  expect(screen.getByRole('heading', { name: '开车到斑马线，停车让人', level: 2 })).toBeVisible()
})

it('searches for a keyword with one tap', () => {
  openArticle('traffic/zebra-drivers')
  fireEvent.click(screen.getByRole('button', { name: '搜“礼让行人”' }))
  expect(opened).toEqual([`/pages/reading/search/index?query=${encodeURIComponent('礼让行人')}`])
})

it('grows the words in five steps and no further', () => {
  openArticle('traffic/zebra-drivers')
  for (let tap = 0; tap < 6; tap += 1) fireEvent.click(screen.getByRole('button', { name: '字大一点' }))
  expect(screen.getByText('第 5 档，共 5 档')).toBeVisible()
  expect(useReading.getState().textStep).toBe(4)
})

it('keeps an article and lets go of it again', () => {
  openArticle('traffic/zebra-drivers')
  fireEvent.click(screen.getByRole('button', { name: '收藏这篇' }))
  expect(useReading.getState().bookmarks).toEqual(['traffic/zebra-drivers'])
  fireEvent.click(screen.getByRole('button', { name: '取消收藏' }))
  expect(useReading.getState().bookmarks).toEqual([])
})
