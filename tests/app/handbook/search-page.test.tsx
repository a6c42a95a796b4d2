import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { useReading } from '@/features/handbook/use-reading'
import ReadingSearchPage from '@/pages/reading/search/index'
import { opened, openWith } from './support/fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual('./support/fake-taro').fakeTaro)

const openSearch = (query = '') => {
  openWith({ query })
  return render(<ReadingSearchPage />)
}

const field = () => screen.getByRole('textbox')

/** Leaving the field hands the words on at once. */
const ask = (query: string) => {
  fireEvent.change(field(), { target: { value: query } })
  act(() => fireEvent.blur(field()))
}

const rows = () => within(screen.getByRole('main')).getAllByRole('button')

/** By all its words, marked or not. */
const row = (title: string) => {
  const found = rows().find(({ textContent }) => textContent?.startsWith(title))
  if (!found) throw new Error(`No row begins with ${title}.`)
  return found
}

beforeEach(() => {
  localStorage.clear()
  useReading.setState({ recent: [] })
})

it('finds 斑马线 and sets it off in the title and in the line that answers', () => {
  openSearch()
  ask('斑马线')
  expect(screen.getByText('找到', { exact: false })).toBeVisible()
  const marks = screen.getAllByText('斑马线').filter((piece) => piece.className === 'mark')
  expect(marks.length).toBeGreaterThan(1)
  expect(row('过马路走斑马线')).toBeVisible()
})

it('marks the law’s word for the one a person typed', () => {
  openSearch()
  ask('斑马线')
  expect(screen.getByText('人行横道')).toHaveClass('mark')
})

it('searches at once for the keyword it was opened with', () => {
  openSearch(encodeURIComponent('小广告'))
  expect(field()).toHaveValue('小广告')
  expect(row('墙上的小广告')).toBeVisible()
})

it.each([
  ['nonsense', 'qzxvkk'],
  ['emoji', '😀🐶🚗'],
  ['200 characters', '咦'.repeat(200)],
  ['regular-expression characters', '.*+?^$|()[]{}\\'],
  ['half an emoji', '\ud83d'],
])('for %s still offers articles to read', (_what, query) => {
  openSearch()
  ask(query)
  expect(rows().length).toBeGreaterThan(1)
  fireEvent.click(rows()[1] ?? document.body)
  expect(opened[0]).toMatch(/^\/pages\/reading\/article\/index\?articleId=/)
})

it('names the nearest chapter and 12345 where nothing was found', () => {
  openSearch()
  ask('😀😀')
  expect(screen.getByRole('heading', { name: '举报与求助' })).toBeVisible()
  expect(screen.getByRole('button', { name: '拨打 12345' })).toBeVisible()
})

it('offers what people often ask before anything is typed, and one tap searches for it', () => {
  openSearch()
  fireEvent.click(screen.getByRole('button', { name: '搜“遛狗不牵绳”' }))
  expect(screen.getByText(/^找到 \d+ 篇/)).toBeVisible()
})

it('offers again what led to an article, and forgets it when asked', () => {
  const { unmount } = openSearch()
  ask('  楼上太吵 ')
  fireEvent.click(row('楼上楼下太吵'))
  unmount()
  openSearch()
  expect(screen.getByRole('button', { name: '搜“楼上太吵”' })).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '清空搜过的' }))
  expect(screen.queryByRole('button', { name: '搜“楼上太吵”' })).toBeNull()
})

it('does not offer a whole story again', () => {
  openSearch()
  ask('楼上太吵'.repeat(20))
  fireEvent.click(rows()[1] ?? document.body)
  expect(opened).toHaveLength(1)
  expect(useReading.getState().recent).toEqual([])
})
