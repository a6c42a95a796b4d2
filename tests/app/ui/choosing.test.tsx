import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CheckRow } from '@/ui/check-row'
import { Choice } from '@/ui/choice'
import { Counter } from '@/ui/counter'
import { SegmentedControl } from '@/ui/segmented-control'
import { SwitchRow } from '@/ui/switch-row'

const change = jest.fn()
beforeEach(() => change.mockClear())

const OPTIONS = [
  { value: 'litter', label: '垃圾' },
  { value: 'parking', label: '乱停车', note: '人行道上的车' },
] as const

it('one of a few is chosen by name, and the chosen one says so', async () => {
  render(<Choice label="类别" options={OPTIONS} value="litter" onChoose={change} />)
  const group = within(screen.getByRole('radiogroup', { name: '类别' }))
  expect(group.getByRole('radio', { name: '垃圾' })).toBeChecked()
  await userEvent.click(group.getByRole('radio', { name: '乱停车，人行道上的车' }))
  expect(change.mock.calls).toEqual([['parking']])
})

it('a view is changed from the keyboard', async () => {
  render(<SegmentedControl label="看法" segments={OPTIONS} value="litter" onChange={change} />)
  screen.getByRole('radio', { name: '乱停车' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(change.mock.calls).toEqual([['parking']])
})

it('a switch tells its state in words too', async () => {
  render(<SwitchRow label="处理好了告诉我" on={false} state="已关闭" onChange={change} />)
  expect(screen.getByText('已关闭')).toBeVisible()
  await userEvent.click(screen.getByRole('switch', { name: '处理好了告诉我', checked: false }))
  expect(change.mock.calls).toEqual([[true]])
})

it('a statement is ticked and unticked', async () => {
  render(<CheckRow label="我同意" checked onChange={change} />)
  await userEvent.click(screen.getByRole('checkbox', { name: '我同意', checked: true }))
  expect(change.mock.calls).toEqual([[false]])
})

it('counts up, and stops at both ends', async () => {
  const words = { label: '4–6 岁', fewerLabel: '少一个', moreLabel: '多一个', onChange: change }
  const { rerender } = render(<Counter {...words} value={0} max={2} />)
  await userEvent.click(screen.getByRole('button', { name: '少一个' }))
  await userEvent.click(screen.getByRole('button', { name: '多一个' }))
  rerender(<Counter {...words} value={2} max={2} />)
  await userEvent.click(screen.getByRole('button', { name: '多一个' }))
  expect(change.mock.calls).toEqual([[1]])
})
