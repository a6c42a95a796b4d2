import { act, fireEvent, render, screen } from '@testing-library/react'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'

const commit = jest.fn()
beforeEach(() => {
  jest.useFakeTimers()
  commit.mockClear()
})
afterEach(() => jest.useRealTimers())

const type = (words: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: words } })
const wait = (ms: number) => act(() => jest.advanceTimersByTime(ms))

it('shows each key at once, and hands the words on when the typing rests', () => {
  render(<TextArea id="words" label="说明" value="" onCommit={commit} maxLength={200} />)
  type('井')
  wait(200)
  type('井盖')
  expect(screen.getByRole('textbox', { name: '说明' })).toHaveValue('井盖')
  expect(commit).not.toHaveBeenCalled()
  wait(400)
  expect(commit.mock.calls).toEqual([['井盖']])
})

it('hands the words on when the field is left, and not again afterwards', () => {
  render(<TextInput id="phone" label="电话" value="" onCommit={commit} />)
  type('138')
  fireEvent.blur(screen.getByRole('textbox'))
  wait(1000)
  expect(commit.mock.calls).toEqual([['138']])
})

it('loses nothing when the screen goes away in the middle of a word', () => {
  const { unmount } = render(<TextInput id="phone" label="电话" value="" onCommit={commit} />)
  type('138')
  unmount()
  expect(commit.mock.calls).toEqual([['138']])
})

it('keeps what is being typed when older words come back late', () => {
  const { rerender } = render(<TextInput id="lane" label="街巷" value="" onCommit={commit} />)
  type('八一中路')
  rerender(<TextInput id="lane" label="街巷" value="旧" onCommit={commit} />)
  expect(screen.getByRole('textbox')).toHaveValue('八一中路')
})

it('takes words that were put there by something else, such as a restored draft', () => {
  const { rerender } = render(<TextInput id="lane" label="街巷" value="" onCommit={commit} />)
  rerender(<TextInput id="lane" label="街巷" value="江源路" onCommit={commit} />)
  expect(screen.getByRole('textbox')).toHaveValue('江源路')
})

it("hands the words on before the keyboard's own search key does its work", () => {
  const order: string[] = []
  const props = {
    onCommit: (words: string) => order.push(`改成${words}`),
    onConfirm: () => order.push('搜索'),
  }
  render(<TextInput id="q" label="搜索" value="" {...props} />)
  type('垃圾')
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
  expect(order).toEqual(['改成垃圾', '搜索'])
})

it('is described by its hint and by what is wrong with it', () => {
  render(<TextInput id="phone" label="电话" hint="回电时用" error="少了一位" value="1" onCommit={commit} />)
  const field = screen.getByRole('textbox', { name: '电话', description: '回电时用 少了一位' })
  expect(field).toBeInvalid()
})

it('says how much room is left, beside the words', () => {
  render(<TextArea id="words" label="说明" value="井盖翘起" onCommit={commit} maxLength={200} />)
  expect(screen.getByText('4/200')).toBeVisible()
})
