import { fireEvent, render, screen } from '@testing-library/react'
import { NOTHING_READ } from '@/features/handbook/kept-reading'
import { readingActions, useReading } from '@/features/handbook/use-reading'
import HandbookPage from '@/pages/handbook/index'
import ContentsPage from '@/pages/reading/contents/index'
import { opened, openWith } from './support/fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual('./support/fake-taro').fakeTaro)

const zebra = { id: 'traffic/zebra-drivers', title: '开车到斑马线，停车让人' }

beforeEach(() => {
  localStorage.clear()
  useReading.setState(NOTHING_READ)
  openWith({})
})

it('unfolds a chapter and tells what was read of it', () => {
  readingActions.openArticle(zebra)
  render(<ContentsPage />)
  fireEvent.click(screen.getByRole('button', { name: /^文明交通.*看过 1\/\d+$/ }))
  expect(screen.getByRole('button', { name: /^开车到斑马线，停车让人.*看过$/ })).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: /^闯红灯|^红灯/ }))
  expect(opened).toEqual(['/pages/reading/article/index?articleId=traffic%2Fred-light'])
})

it('leads back to where I stopped, and to what I kept', () => {
  readingActions.openArticle(zebra)
  readingActions.toggleBookmark(zebra.id)
  render(<ContentsPage />)
  expect(screen.getByRole('heading', { name: '我的收藏' })).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: /^接着看/ }))
  expect(opened).toEqual(['/pages/reading/article/index?articleId=traffic%2Fzebra-drivers'])
})

it('leaves out a bookmark whose article is in no handbook any more', () => {
  readingActions.toggleBookmark('gone/long-ago')
  render(<ContentsPage />)
  expect(screen.queryByRole('heading', { name: '我的收藏' })).toBeNull()
})

it('goes on from the first page too, which knows the title without the handbook', () => {
  readingActions.openArticle(zebra)
  render(<HandbookPage />)
  expect(screen.getByText(zebra.title)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: /^接着看/ }))
  expect(opened).toEqual(['/pages/reading/article/index?articleId=traffic%2Fzebra-drivers'])
})

it('shows no way on before anything was read', () => {
  render(<HandbookPage />)
  expect(screen.queryByRole('button', { name: /^接着看/ })).toBeNull()
})
