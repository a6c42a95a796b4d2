import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useDraftStore } from '@/features/staff/draft-store'
import StaffCasePage from '@/pages/staff/case'
import { queryClient } from '@/platform/query-client'
import { cloud, show } from '../pages/support/cloud'
import { opened, openWith } from '../pages/support/taro'
import { caseId, photo } from './support/city-case'
import { beginWork, CLERK, DISPATCHER, elsewhere, town, WORKER } from './support/town'

jest.mock('@tarojs/taro', () => jest.requireActual('../pages/support/taro').taro)
jest.mock('@/platform/transport', () => ({
  send: (ask: unknown) => jest.requireActual('./support/town').send(ask),
}))
jest.mock('idb-keyval', () => jest.requireActual('./support/phone-store').keyval)

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

/** The form that lies over the case. */
const form = () => within(screen.getByRole('dialog'))
const handIn = (name: string) => userEvent.click(form().getByRole('button', { name: new RegExp(`^${name}`) }))
const choose = (name: string | RegExp) => userEvent.click(screen.getByRole('radio', { name }))
const write = async (label: string | RegExp, told: string) => {
  await userEvent.type(screen.getByLabelText(label), told)
  await userEvent.tab()
}

/** How often each change was asked of the cloud, done or not. */
const asked = (name: string) => cloud.asked.filter((request) => request.name === name)

const openForm = async (name: string) => {
  show(<StaffCasePage />)
  await userEvent.click(await screen.findByRole('button', { name: '其他操作' }))
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(name) }))
}

beforeEach(() => {
  localStorage.clear()
  act(() => useDraftStore.setState({ cases: {} }))
  openWith({ caseId: caseId(1) })
})

describe('taking a case', () => {
  it('is asked once, however often it is tapped', async () => {
    beginWork(WORKER)
    show(<StaffCasePage />)
    const take = await screen.findByRole('button', { name: '接单' })
    // Both before the page could be drawn anew.
    act(() => {
      take.click()
      take.click()
    })
    await screen.findByText('好了：接单')
    expect(asked('case.take')).toHaveLength(1)
    expect(town.done).toHaveLength(1)
  })

  it('does not press what lies under the second tap, where the answer came in between', async () => {
    beginWork(WORKER)
    town.pace = 0
    show(<StaffCasePage />)
    const take = await screen.findByRole('button', { name: '接单' })
    await userEvent.click(take)
    await userEvent.click(await screen.findByRole('button', { name: '反馈结果' }))
    expect(opened).toEqual([])
    expect(screen.getByText('好了：接单')).toBeVisible()
  })

  it('that somebody else took first is said, and the case as it is now is shown', async () => {
    beginWork(WORKER)
    show(<StaffCasePage />)
    const take = await screen.findByRole('button', { name: '接单' })
    elsewhere('handling')
    await userEvent.click(take)
    expect(await screen.findByText(/别人先处理了一步，现在是“处置中”/)).toBeVisible()
    expect(await screen.findByRole('button', { name: '反馈结果' })).toBeVisible()
    expect(town.done).toEqual([])
  })

  it('without an answer is the same request when it is tapped again, and happens once', async () => {
    beginWork(WORKER)
    town.weather = ['lost-coming']
    show(<StaffCasePage />)
    await userEvent.click(await screen.findByRole('button', { name: '接单' }))
    expect(await screen.findByText('等了很久没有回音')).toBeVisible()
    await press('接单')
    expect(await screen.findByText('好了：接单')).toBeVisible()
    const [first, second] = asked('case.take').map(({ input }) => input)
    expect(second).toEqual(first)
    expect(town.done).toHaveLength(1)
  })
})

describe('a return', () => {
  it('needs a reason and words, and says so before anything is sent', async () => {
    beginWork(WORKER)
    await openForm('回退')
    await handIn('回退')
    const summary = screen.getByRole('alert', { name: '还差一点就能提交' })
    expect(within(summary).getByText('选一个理由')).toBeVisible()
    expect(within(summary).getByText('写清楚是什么情况')).toBeVisible()
    await choose('地点不对')
    expect(within(summary).queryByText('选一个理由')).not.toBeInTheDocument()
    await write('说明', '门牌在隔壁那条街')
    await handIn('回退')
    expect(await screen.findByText('好了：回退')).toBeVisible()
    expect(town.done[0]?.asked).toMatchObject({ reason: 'wrong-place', words: '门牌在隔壁那条街' })
    expect(asked('case.return')).toHaveLength(1)
  })

  it('offers only the reasons that make sense from here', async () => {
    beginWork(WORKER)
    await openForm('回退')
    const offered = form()
      .getAllByRole('radio')
      .map(({ textContent }) => textContent)
    expect(offered).toContain('不归这个单位管')
    expect(offered).not.toContain('没有处置到位')
  })

  it('keeps what was typed when somebody else was quicker', async () => {
    beginWork(WORKER)
    await openForm('回退')
    await choose('地点不对')
    await write('说明', '门牌在隔壁那条街')
    elsewhere('filed')
    await handIn('回退')
    expect(await screen.findByText(/现在是“已立案”.*您填的内容还在/)).toBeVisible()
    expect(screen.getByLabelText('说明')).toHaveValue('门牌在隔壁那条街')
    expect(screen.getByRole('radio', { name: '地点不对' })).toBeChecked()
    expect(town.done).toEqual([])
  })

  it('keeps what was typed when the form is closed and opened again', async () => {
    beginWork(WORKER)
    await openForm('回退')
    await write('说明', '门牌在隔壁那条街')
    await userEvent.click(form().getByRole('button', { name: '关闭' }))
    await press('其他操作')
    await press(/回退/)
    expect(screen.getByLabelText('说明')).toHaveValue('门牌在隔壁那条街')
  })
})

describe('filing', () => {
  const reported = { stage: 'reported', conditionKey: null, isPublic: false } as const

  it('makes nothing public that nobody chose', async () => {
    beginWork(CLERK, reported)
    show(<StaffCasePage />)
    await userEvent.click(await screen.findByRole('button', { name: '立案' }))
    await handIn('立案')
    expect(form().getByRole('link', { name: '选一个立案条件' })).toBeVisible()
    await choose(/零星张贴、喷涂，时限 4 工作时（样例）/)
    await handIn('立案')
    await screen.findByText('好了：立案')
    expect(town.done[0]?.asked).toMatchObject({
      code: '0201',
      conditionKey: '0201-1',
      publishPhotoIds: [],
      publishWords: false,
    })
  })

  it('makes all photos and the words public where a person says so', async () => {
    beginWork(CLERK, reported)
    show(<StaffCasePage />)
    await userEvent.click(await screen.findByRole('button', { name: '立案' }))
    await choose(/大面积张贴、喷涂/)
    await press('全部可以公开')
    await userEvent.click(screen.getByRole('switch', { name: /公开居民写的话/ }))
    await handIn('立案')
    await screen.findByText('好了：立案')
    expect(town.done[0]?.asked).toMatchObject({
      publishPhotoIds: [photo(1).id, photo(2).id],
      publishWords: true,
    })
  })

  it('corrects the category, found by a resident’s word, and asks for its own condition', async () => {
    beginWork(CLERK, reported)
    show(<StaffCasePage />)
    await userEvent.click(await screen.findByRole('button', { name: '立案' }))
    await choose(/零星张贴/)
    await press('换一个类别')
    await write(/找类别/, '占道广告')
    await choose(/0203 占道广告牌/)
    await handIn('立案')
    await screen.findByText('好了：立案')
    expect(town.done[0]?.asked).toMatchObject({ code: '0203', conditionKey: '0203-1' })
  })

  it('is turned down only with a reason that the resident can read', async () => {
    beginWork(CLERK, reported)
    await openForm('不予受理')
    await choose('已有同样的案件')
    await write('说明', '昨天已经有邻居报过，正在处理')
    await handIn('不予受理')
    await screen.findByText('好了：不予受理')
    expect(town.done[0]?.asked).toMatchObject({ reason: 'duplicate', words: '昨天已经有邻居报过，正在处理' })
  })
})

describe('a dispatch', () => {
  it('proposes the unit of the rules first, which one tap takes', async () => {
    beginWork(DISPATCHER, { stage: 'filed', unitId: null, routedUnitId: 'kunlunlu-team' })
    show(<StaffCasePage />)
    await userEvent.click(await screen.findByRole('button', { name: '派遣' }))
    expect(form().getAllByRole('radio')[0]).toHaveTextContent(/昆仑路街道网格队.*按规则建议/)
    await handIn('派遣')
    await screen.findByText('好了：派遣')
    expect(town.done[0]?.asked).toMatchObject({ unitId: 'kunlunlu-team' })
  })

  it('goes to any other unit of the city, found by name', async () => {
    beginWork(DISPATCHER, { stage: 'filed', unitId: null, routedUnitId: 'kunlunlu-team' })
    show(<StaffCasePage />)
    await userEvent.click(await screen.findByRole('button', { name: '派遣' }))
    await press('换一个单位')
    await write('找单位', '环境卫生')
    await choose(/市环境卫生单位/)
    await handIn('派遣')
    await screen.findByText('好了：派遣')
    expect(town.done[0]?.asked).toMatchObject({ unitId: 'sanitation' })
  })
})

describe('who reported', () => {
  it('is shown to nobody who handles the case, not even as a thing to ask for', async () => {
    beginWork(WORKER)
    show(<StaffCasePage />)
    await userEvent.click(await screen.findByRole('button', { name: '其他操作' }))
    await waitFor(() => expect(queryClient.isFetching()).toBe(0))
    expect(asked('staff.me')).toHaveLength(1)
    expect(screen.queryByRole('button', { name: /联系上报人/ })).not.toBeInTheDocument()
  })

  it('can be reached by the intake clerk with a reason; the number is gone with the sheet, and never kept', async () => {
    beginWork(CLERK, { stage: 'handled', outcome: 'solved' })
    await openForm('联系上报人')
    await handIn('记下并查看电话')
    expect(asked('reporter.reveal')).toEqual([])
    expect(await screen.findByText('写明为什么要联系，至少 4 个字')).toBeVisible()
    await write(/为什么要联系上报人/, '想问清楚是哪一面墙')
    await handIn('记下并查看电话')
    expect(await screen.findByText('13800000000')).toBeVisible()
    expect(asked('reporter.reveal')[0]?.input).toMatchObject({ reason: '想问清楚是哪一面墙' })
    await press('看完了')
    await waitFor(() => expect(screen.queryByText(/13800000000/)).not.toBeInTheDocument())
    expect(JSON.stringify(localStorage)).not.toContain('13800000000')
  })
})

it('whoever has nothing to do with the case now sees it without a button to move it', async () => {
  beginWork(WORKER, { stage: 'filed', unitId: 'sanitation', gridId: null })
  show(<StaffCasePage />)
  expect(await screen.findByText(/这一步不由您处理/)).toBeVisible()
  expect(screen.getByRole('button', { name: '回到工作台' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /接单|反馈|结案|派遣/ })).not.toBeInTheDocument()
})
