import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import StaffQueuePage from '@/pages/staff/queue'
import { begin, cloud, no, ok, show } from '../pages/support/cloud'
import { opened, openWith } from '../pages/support/taro'
import { caseId, inMinutes, queued } from './support/city-case'

jest.mock('@tarojs/taro', () => jest.requireActual('../pages/support/taro').taro)
jest.mock('@/platform/transport', () => ({
  send: (ask: unknown) => jest.requireActual('../pages/support/cloud').send(ask),
}))
jest.mock('idb-keyval', () => jest.requireActual('./support/phone-store').keyval)

const first = [
  queued(1, { dueAt: inMinutes(-130), isOverdue: true }),
  queued(2, { dueAt: inMinutes(20.5), isUrgent: true }),
  queued(3, { dueAt: null }),
]
const counts = { todo: 4, overdue: 1 }

const answerPages = ({ after }: { after: string | null }) =>
  after === null
    ? ok({ cases: first, next: 'page-2', counts })
    : ok({ cases: [queued(4, { dueAt: null })], next: null, counts })

const rows = () => screen.getAllByRole('button').filter(({ textContent }) => /八一路/.test(textContent ?? ''))
const placesShown = () => rows().map((row) => /八一路 \d 号/.exec(row.textContent ?? '')?.[0])

beforeEach(() => openWith())

it('shows the most pressing case first, and says how late or urgent each one is', async () => {
  begin({ 'case.queue': answerPages })
  show(<StaffQueuePage />)
  expect(await screen.findByText('1 件已超时')).toBeVisible()
  expect(screen.getByRole('radio', { name: '待我处理 4' })).toBeChecked()
  expect(placesShown()).toEqual(['八一路 1 号', '八一路 2 号', '八一路 3 号'])
  const row = (at: number) => within(rows()[at] ?? document.body)
  expect(row(0).getByText('已超时 2 小时 10 分')).toBeVisible()
  expect(row(1).getByText('紧急')).toBeVisible()
  expect(row(1).getByText('还剩 20 分')).toBeVisible()
  expect(row(2).queryByText(/还剩|已超时/)).not.toBeInTheDocument()
})

it('shows every case once, page by page', async () => {
  begin({ 'case.queue': answerPages })
  show(<StaffQueuePage />)
  await userEvent.click(await screen.findByRole('button', { name: '再看一些' }))
  await screen.findByText(/八一路 4 号/)
  expect(placesShown()).toEqual(['八一路 1 号', '八一路 2 号', '八一路 3 号', '八一路 4 号'])
  expect(screen.queryByRole('button', { name: '再看一些' })).not.toBeInTheDocument()
  expect(cloud.asked.map(({ input }) => input)).toEqual([
    { show: 'todo', after: null },
    { show: 'todo', after: 'page-2' },
  ])
})

it('opens a case, and shows all open ones when asked', async () => {
  begin({ 'case.queue': answerPages })
  show(<StaffQueuePage />)
  await userEvent.click(await screen.findByText(/八一路 2 号/))
  expect(opened).toEqual([`/pages/staff/case/index?caseId=${caseId(2)}`])
  await userEvent.click(screen.getByRole('radio', { name: '全部未结' }))
  expect(cloud.asked.at(-1)?.input).toEqual({ show: 'all', after: null })
})

it('says so when nothing waits', async () => {
  begin({ 'case.queue': () => ok({ cases: [], next: null, counts: { todo: 0, overdue: 0 } }) })
  show(<StaffQueuePage />)
  expect(await screen.findByText('现在没有要处理的案件')).toBeVisible()
})

it('tells somebody without a role where they are, and shows them the way', async () => {
  begin({ 'case.queue': () => no(403, 'ROLE_MISSING') })
  show(<StaffQueuePage />)
  expect(await screen.findByText('这里是工作人员的地方')).toBeVisible()
  expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '去“我的”' }))
  expect(opened).toEqual(['/pages/me/index'])
})
