import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { emptyDraft } from '@/features/report/draft'
import { drafts, outbox } from '@/features/report/reporting'
import QuickReportPage from '@/pages/quick-report'
import { newId } from '@/platform/id'
import { begin, cloud, ok, show } from './support/cloud'
import { openWith } from './support/taro'
import { card } from './support/views'

jest.mock('@tarojs/taro', () => jest.requireActual('./support/taro').taro)
jest.mock('@/platform/transport', () => ({
  send: (ask: unknown) => jest.requireActual('./support/cloud').send(ask),
}))
jest.mock('idb-keyval', () => ({ createStore: () => undefined, keys: async () => [] }))

const filed = { receipt: 'K7Q-M3X-TA4', caseId: card.id, reportedAt: card.reportedAt }

beforeEach(() => {
  openWith()
  act(() => {
    drafts.setState({ draft: emptyDraft(newId()) })
    for (const { id } of outbox.all()) outbox.discard(id)
  })
})

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

/** Without a photo: words, a lane by name, a category by an everyday word. */
async function fillIn() {
  await press('不拍照，只写文字')
  await userEvent.type(screen.getByLabelText('按街巷或地标选'), '八一路')
  await userEvent.tab()
  await userEvent.click((await screen.findAllByRole('button', { name: /八一路/ }))[0] ?? document.body)
  await press('下一步')
  await userEvent.type(screen.getByLabelText(/用自己的话找类别/), '牛皮癣')
  await userEvent.tab()
  await userEvent.click(await screen.findByRole('radio', { name: /小广告/ }))
  await userEvent.type(screen.getByLabelText(/补充一句/), '贴了好几张')
  await userEvent.tab()
}

it('files words without a photo, and shows the receipt to read out', async () => {
  begin({ 'case.near': () => ok({ cases: [] }), 'report.submit': () => ok(filed) })
  show(<QuickReportPage />)
  await fillIn()
  await press('上报')
  expect(await screen.findByText('回执号 K7Q-M3X-TA4')).toBeInTheDocument()
  const sent = cloud.asked.filter(({ name }) => name === 'report.submit')
  expect(sent).toHaveLength(1)
  expect(sent[0]?.input).toMatchObject({ quick: 'illegal-posting', words: '贴了好几张', placeName: '八一路' })
})

it('leads to what is missing, and loses nothing of what is there', async () => {
  begin({})
  show(<QuickReportPage />)
  await press('不拍照，只写文字')
  await press(/下一步/)
  await press('上报')
  expect(await screen.findByText('还差一点就能上报')).toBeInTheDocument()
  expect(screen.getByText('选一个类别')).toBeInTheDocument()
  expect(screen.getByText('拍一张照片，或写一句话')).toBeInTheDocument()
})

it('shows the number to ring before anything else when the words tell of danger', async () => {
  begin({})
  show(<QuickReportPage />)
  await press('不拍照，只写文字')
  await press(/下一步/)
  await userEvent.type(screen.getByLabelText(/补充一句/), '楼道着火了')
  await userEvent.tab()
  expect(await screen.findByRole('button', { name: '拨打 119' })).toBeInTheDocument()
  await press('没有危险，继续上报')
  expect(screen.queryByRole('button', { name: '拨打 119' })).not.toBeInTheDocument()
})

it('offers neighbours’ open cases of the same kind, and sending anyway stays one tap', async () => {
  begin({
    'case.near': () => ok({ cases: [{ ...card, metres: 20 }] }),
    'case.join': () => ok(filed),
    'report.submit': () => ok(filed),
  })
  show(<QuickReportPage />)
  await fillIn()
  expect(await screen.findByText('已有邻居上报')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '上报' })).toBeEnabled()
  await press(/我也看到了/)
  expect(cloud.asked.filter(({ name }) => name === 'case.join')).toHaveLength(1)
})

it('keeps a report that the city refuses, says why, and brings it back to the form', async () => {
  begin({
    'case.near': () => ok({ cases: [] }),
    'report.submit': () => ({ status: 429, body: { code: 'REPORT_DAILY_LIMIT', requestId: 'r-9' } }),
  })
  show(<QuickReportPage />)
  await fillIn()
  await press('上报')
  expect(await screen.findByText('今天上报的次数到上限了')).toBeInTheDocument()
  await press('拿回来修改')
  expect(drafts.getState().draft).toMatchObject({ words: '贴了好几张', quick: 'illegal-posting' })
})
