import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CountBadge } from '@/ui/count-badge'
import { Deadline } from '@/ui/deadline'
import { ListRow } from '@/ui/list-row'
import { Notice } from '@/ui/notice'
import { PhotoPair } from '@/ui/photo-pair'
import { PhotoThumb } from '@/ui/photo-thumb'
import { ProgressBar } from '@/ui/progress'
import { type Status, StatusTag } from '@/ui/status-tag'
import { Steps } from '@/ui/steps'
import { Timeline } from '@/ui/timeline'

const press = jest.fn()
beforeEach(() => press.mockClear())

it('a row that leads somewhere is one control, named by its words', async () => {
  render(<ListRow title="消息" note="3 条未读" icon="bell" onPress={press} />)
  await userEvent.click(screen.getByRole('button', { name: /消息.*3 条未读/ }))
  expect(press).toHaveBeenCalledTimes(1)
})

it.each([
  ['a finger', () => userEvent.click(screen.getByRole('button', { name: '报名' }))],
  [
    'a keyboard',
    () => userEvent.type(screen.getByRole('button', { name: '报名' }), '{Enter}', { skipClick: true }),
  ],
])('a button on a card presses only itself, by %s', async (_by, pressing) => {
  const signUp = jest.fn()
  render(
    <Card onPress={press} label="邻里节">
      <Button onPress={signUp}>报名</Button>
    </Card>,
  )
  screen.getByRole('button', { name: '报名' }).focus()
  await pressing()
  expect([signUp.mock.calls.length, press.mock.calls.length]).toEqual([1, 0])
})

it('a row that leads nowhere is no control', () => {
  render(<ListRow title="编号" note="2026-0001" />)
  expect(screen.queryByRole('button')).toBeNull()
})

it('each state has a sign of its own, so that colour is never the only one', () => {
  const states: Status[] = ['waiting', 'moving', 'done', 'partly', 'stopped', 'urgent']
  const signs = states.map((status) => {
    const { container, unmount } = render(<StatusTag status={status}>状态</StatusTag>)
    const sign = container.querySelector('.icon')?.className
    unmount()
    return sign
  })
  expect(new Set(signs).size).toBe(states.length)
})

it('danger is said at once, anything else when there is a pause', () => {
  render(<Notice tone="danger">有危险请先打电话</Notice>)
  render(<Notice tone="info">今天有大风</Notice>)
  expect(screen.getByRole('alert')).toHaveAttribute('aria-live', 'assertive')
  expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite')
})

it('shows the same spot before and after, each described', async () => {
  render(
    <PhotoPair
      label="处理前后"
      before={{ src: 'a.jpg', caption: '处理前', alt: '松动的地砖', onOpen: press }}
      after={{ src: 'b.jpg', caption: '处理后', alt: '铺平的地砖' }}
    />,
  )
  const pair = within(screen.getByRole('group', { name: '处理前后' }))
  expect(pair.getByRole('img', { name: '铺平的地砖' })).toBeVisible()
  await userEvent.click(pair.getByRole('button', { name: '松动的地砖' }))
  expect(press).toHaveBeenCalledTimes(1)
})

it('says why there is no photo after yet', () => {
  render(
    <PhotoPair
      label="处理前后"
      before={{ src: 'a.jpg', caption: '处理前', alt: '松动的地砖' }}
      after={{ caption: '处理后', waiting: '修好后拍' }}
    />,
  )
  expect(screen.getAllByRole('img')).toHaveLength(1)
  expect(screen.getByText('修好后拍')).toBeVisible()
})

it('a photo is opened and removed by two controls that know apart', async () => {
  const remove = jest.fn()
  render(
    <PhotoThumb src="a.jpg" alt="照片 1" onOpen={press} remove={{ label: '删除照片 1', onPress: remove }} />,
  )
  await userEvent.click(screen.getByRole('button', { name: '删除照片 1' }))
  expect([press.mock.calls.length, remove.mock.calls.length]).toEqual([0, 1])
})

it('tells a case as a list, in order', () => {
  render(
    <Timeline
      label="进度"
      entries={[
        { id: '1', title: '居民上报', at: '昨天', state: 'done' },
        { id: '2', title: '处置中', state: 'now' },
      ]}
    />,
  )
  const items = within(screen.getByRole('list', { name: '进度' })).getAllByRole('listitem')
  expect(items.map((item) => item.textContent)).toEqual(['居民上报昨天', '处置中'])
})

it('says where a person is among the steps', () => {
  render(<Steps steps={['拍照', '说明', '位置']} current={1} label="第 2 步，共 3 步：说明" />)
  expect(screen.getByRole('img', { name: '第 2 步，共 3 步：说明' })).toBeVisible()
})

it('progress never claims more than all or less than nothing', () => {
  const { rerender } = render(<ProgressBar percent={140} label="按时结案率" />)
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '100')
  rerender(<ProgressBar percent={-5} label="按时结案率" />)
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0')
})

it('a number says what it counts, and nothing is drawn for none', () => {
  const { rerender } = render(<CountBadge count={120} label="120 条未读" />)
  expect(screen.getByRole('img', { name: '120 条未读' })).toHaveTextContent('99+')
  rerender(<CountBadge count={0} label="没有未读" />)
  expect(screen.queryByRole('img')).toBeNull()
})

it('a deadline says in words what its colour repeats', () => {
  render(<Deadline state="over">超时 1 天</Deadline>)
  expect(screen.getByText('超时 1 天')).toBeVisible()
})
