import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '@/pages/cases/detail'
import { begin, cloud, no, ok, show } from './support/cloud'
import { openWith } from './support/taro'
import { closed } from './support/views'

jest.mock('@tarojs/taro', () => jest.requireActual('./support/taro').taro)
jest.mock('@/platform/transport', () => ({
  send: (ask: unknown) => jest.requireActual('./support/cloud').send(ask),
}))
jest.mock('idb-keyval', () => ({ createStore: () => undefined, keys: async () => [] }))

beforeEach(() => openWith({ caseId: closed.id }))

it('shows before and after side by side, the clock both ways and who did what in which role', async () => {
  begin({ 'case.show': () => ok(closed) })
  show(<CasePage />)
  expect(await screen.findByRole('heading', { name: '非法小广告' })).toBeInTheDocument()
  expect(screen.getByText('处置前')).toBeInTheDocument()
  expect(screen.getByText('处置后')).toBeInTheDocument()
  expect(screen.getByText('已用 2 工作时')).toBeInTheDocument()
  expect(screen.getByText('从上报起共 4 小时')).toBeInTheDocument()
  expect(screen.getByText(/受理员 · 结案/)).toBeInTheDocument()
  expect(screen.getByText(/样例/)).toBeInTheDocument()
})

it('lets the owner disagree once, with words, however often it is tapped', async () => {
  const reopened = {
    ...closed,
    stage: 'filed',
    outcome: null,
    reopened: 1,
    mine: { ...closed.mine, answers: [], verdict: 'disputed' },
  }
  begin({ 'case.show': () => ok(closed), 'case.answer': () => ok(reopened) })
  show(<CasePage />)
  await userEvent.click(await screen.findByRole('button', { name: /不同意（重开）/ }))
  await userEvent.type(screen.getByLabelText(/哪里没有解决/), '右边还有一张')
  await userEvent.tab()
  await userEvent.dblClick(screen.getByRole('button', { name: '不同意，请重新处理' }))
  await screen.findByText('重开过 1 次')
  const answers = cloud.asked.filter(({ name }) => name === 'case.answer')
  expect(new Set(answers.map(({ input }) => JSON.stringify(input))).size).toBe(1)
  expect(answers[0]?.input).toMatchObject({ answer: 'dispute', words: '右边还有一张' })
})

it('says what happened and what to do when the answer comes too late, and keeps the page', async () => {
  begin({ 'case.show': () => ok(closed), 'case.answer': () => no(409, 'CASE_ANSWER_OVER') })
  show(<CasePage />)
  await userEvent.click(await screen.findByRole('button', { name: '同意' }))
  expect(await screen.findByText('确认的时间已过')).toBeInTheDocument()
  expect(screen.getByText(/编号 r-1/)).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: '非法小广告' })).toBeInTheDocument()
})

it('offers a neighbour 我也看到了 on an open case, and no answer', async () => {
  begin({
    'case.show': () => ok({ ...closed, stage: 'handling', outcome: null, mine: null }),
    'case.join': () => ok({ receipt: 'K7Q-M3X-TA4', caseId: closed.id, reportedAt: closed.reportedAt }),
  })
  show(<CasePage />)
  await userEvent.click(await screen.findByRole('button', { name: /我也看到了/ }))
  await waitFor(() => expect(cloud.asked.some(({ name }) => name === 'case.join')).toBe(true))
  expect(screen.queryByRole('button', { name: '同意' })).not.toBeInTheDocument()
})

it('says plainly that a case is not there, and offers another try', async () => {
  begin({ 'case.show': () => no(404, 'CASE_MISSING') })
  show(<CasePage />)
  expect(await screen.findByText('没有找到这个案件')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '重试' })).toBeInTheDocument()
})
