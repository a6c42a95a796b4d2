import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useDraftStore } from '@/features/staff/draft-store'
import StaffHandlePage from '@/pages/staff/handle'
import { isHeld } from '@/platform/photo-holders'
import { cloud, show } from '../pages/support/cloud'
import { opened, openWith } from '../pages/support/taro'
import { caseId } from './support/city-case'
import { keptPhotos, losePhotos } from './support/phone-store'
import { pickPhoto } from './support/pick'
import { beginWork, elsewhere, town, WORKER } from './support/town'

jest.mock('@tarojs/taro', () => jest.requireActual('../pages/support/taro').taro)
jest.mock('@/platform/transport', () => ({
  send: (ask: unknown) => jest.requireActual('./support/town').send(ask),
  sendPhoto: (ask: unknown) => jest.requireActual('./support/town').sendPhoto(ask),
}))
jest.mock('idb-keyval', () => jest.requireActual('./support/phone-store').keyval)
jest.mock('@/platform/shrink', () => ({
  shrink: async (blob: Blob) => ({ blob, width: 1200, height: 900 }),
}))

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }))
const write = async (label: RegExp | string, told: string) => {
  await userEvent.type(screen.getByLabelText(label), told)
  await userEvent.tab()
}
const asked = () => cloud.asked.filter(({ name }) => name === 'case.handle').map(({ input }) => input)

const begin = async () => {
  beginWork(WORKER, { stage: 'handling' })
  const page = show(<StaffHandlePage />)
  await screen.findByText('处置后照片')
  return page
}

/** A photo, an outcome and a sentence. */
const fillIn = async () => {
  await press('用手机相机拍')
  await pickPhoto()
  await screen.findByRole('img', { name: /处置后照片，第 1 张/ })
  await choose(/部分解决/)
  await write('处置说明', '左边铲干净了，右边明天再来')
}

const isAllThere = () => {
  expect(screen.getByLabelText('处置说明')).toHaveValue('左边铲干净了，右边明天再来')
  expect(screen.getByRole('radio', { name: /部分解决/ })).toBeChecked()
  expect(screen.getByRole('img', { name: /处置后照片，第 1 张/ })).toBeVisible()
}

beforeEach(() => {
  localStorage.clear()
  losePhotos()
  act(() => useDraftStore.setState({ cases: {} }))
  Object.assign(URL, { createObjectURL: () => 'blob:photo', revokeObjectURL: () => undefined })
  openWith({ caseId: caseId(1) })
})

it('survives the app being killed: words, outcome and photo are there again', async () => {
  const page = await begin()
  await fillIn()
  page.unmount()
  const disk = localStorage.getItem('jielin:holds-photos/staff') ?? ''
  act(() => useDraftStore.setState({ cases: {} }))
  localStorage.setItem('jielin:holds-photos/staff', disk)
  await act(async () => useDraftStore.persist.rehydrate())
  show(<StaffHandlePage />)
  await screen.findByRole('img', { name: /处置后照片，第 1 张/ })
  isAllThere()
  expect(keptPhotos().every(isHeld)).toBe(true)
  expect(keptPhotos()).toHaveLength(1)
})

it('keeps everything without a network, and the next tap hands in the same request', async () => {
  await begin()
  await fillIn()
  town.weather = ['lost-going']
  await press('提交反馈')
  expect(await screen.findByText('现在连不上网络')).toBeVisible()
  isAllThere()
  await press('提交反馈')
  await waitFor(() => expect(opened).toEqual([`/pages/staff/case/index?caseId=${caseId(1)}`]))
  expect(town.done).toHaveLength(1)
  expect(town.photos).toHaveLength(1)
})

it('is done once when only the answer was lost, although the case has moved on by it', async () => {
  await begin()
  await fillIn()
  town.weather = ['lost-coming']
  await press('提交反馈')
  expect(await screen.findByText('等了很久没有回音')).toBeVisible()
  await press('提交反馈')
  await waitFor(() => expect(opened).toHaveLength(1))
  const [first, second] = asked()
  expect(second).toEqual(first)
  expect(town.done).toHaveLength(1)
})

it('is another request once the person has written something else', async () => {
  await begin()
  await fillIn()
  town.weather = ['lost-going']
  await press('提交反馈')
  await screen.findByText('现在连不上网络')
  await write('处置说明', '！')
  town.weather = ['lost-going']
  await press('提交反馈')
  await waitFor(() => expect(screen.getByRole('button', { name: '提交反馈' })).toBeEnabled())
  await press('提交反馈')
  await waitFor(() => expect(opened).toHaveLength(1))
  expect(town.done[0]?.asked.words).toBe('左边铲干净了，右边明天再来！')
})

it('is sent once, however often it is tapped', async () => {
  await begin()
  await fillIn()
  const handIn = screen.getByRole('button', { name: '提交反馈' })
  // Both before the page could be drawn anew.
  act(() => {
    handIn.click()
    handIn.click()
  })
  await waitFor(() => expect(opened).toHaveLength(1))
  expect(asked()).toHaveLength(1)
})

it('says that somebody was quicker, and keeps words and photo on the screen', async () => {
  await begin()
  await fillIn()
  elsewhere('filed')
  await press('提交反馈')
  expect(await screen.findByText(/别人先处理了一步，现在是“已立案”/)).toBeVisible()
  isAllThere()
  expect(await screen.findByText(/不能再反馈结果；您填的内容还在/)).toBeVisible()
  expect(keptPhotos()).toHaveLength(1)
})

it('asks for a photo where something was solved, for words always, and leads to each', async () => {
  await begin()
  await choose(/暂时无法解决/)
  await press('提交反馈')
  expect(screen.getByRole('link', { name: '写一句处置说明' })).toBeVisible()
  expect(screen.queryByRole('link', { name: /拍一张/ })).not.toBeInTheDocument()
  await choose(/已解决/)
  expect(screen.getByRole('link', { name: '拍一张处置后的照片' })).toBeVisible()
  expect(screen.queryByRole('button', { name: '提交反馈' })).not.toBeInTheDocument()
  expect(asked()).toEqual([])
})

it('needs no photo where nothing could be solved', async () => {
  await begin()
  await choose(/暂时无法解决/)
  await write('处置说明', '要等开春才能刷墙')
  await press('提交反馈')
  await waitFor(() => expect(opened).toHaveLength(1))
  expect(town.done[0]?.asked).toMatchObject({ outcome: 'cannot-solve-now', photoIds: [] })
})

it('says where to go where it is not this unit’s', async () => {
  await begin()
  await choose(/不属本单位/)
  await write('处置说明', '这面墙在小区里')
  await press('提交反馈')
  expect(screen.getByRole('link', { name: /写明该找哪个单位/ })).toBeVisible()
  await write(/该找哪个单位/, '物业服务企业，电话在公告栏')
  await press('提交反馈')
  await waitFor(() => expect(opened).toHaveLength(1))
  expect(town.done[0]?.asked).toMatchObject({
    outcome: 'not-ours',
    referral: '物业服务企业，电话在公告栏',
  })
})

it('tells nothing of where the photo was taken unless asked to', async () => {
  await begin()
  await fillIn()
  await press('提交反馈')
  await waitFor(() => expect(opened).toHaveLength(1))
  expect(town.done[0]?.asked).not.toHaveProperty('shot')
})

it('is emptied only after asking, and its photo with it', async () => {
  await begin()
  await fillIn()
  await press('清空重填')
  expect(screen.getByText('照片和文字都会删掉，确定吗？')).toBeVisible()
  isAllThere()
  await press('清空重填')
  expect(screen.getByLabelText('处置说明')).toHaveValue('')
  await waitFor(() => expect(keptPhotos()).toEqual([]))
})
