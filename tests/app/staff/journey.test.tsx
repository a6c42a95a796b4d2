import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import StaffCasePage from '@/pages/staff/case'
import StaffHandlePage from '@/pages/staff/handle'
import { show } from '../pages/support/cloud'
import { opened, openWith } from '../pages/support/taro'
import { caseId } from './support/city-case'
import { keptPhotos } from './support/phone-store'
import { pickPhoto } from './support/pick'
import { beginWork, town, WORKER } from './support/town'

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
/** Longer than a double tap. */
const aMomentLater = () => new Promise((pass) => setTimeout(pass, 600))
const done = () => town.done.map(({ action }) => action)

beforeEach(() => {
  localStorage.clear()
  Object.assign(URL, { createObjectURL: () => 'blob:photo', revokeObjectURL: () => undefined })
  openWith({ caseId: caseId(1) })
})

it('a grid worker takes the case, hands in a photo from the spot, and closes it at once', async () => {
  beginWork(WORKER)
  const before = show(<StaffCasePage />)
  await userEvent.click(await screen.findByRole('button', { name: '接单' }))
  expect(await screen.findByText('好了：接单')).toBeVisible()
  await aMomentLater()
  await press('反馈结果')
  expect(opened).toEqual([`/pages/staff/handle/index?caseId=${caseId(1)}`])
  before.unmount()

  const feedback = show(<StaffHandlePage />)
  await userEvent.click(await screen.findByRole('button', { name: '用手机相机拍' }))
  await pickPhoto()
  expect(await screen.findByRole('img', { name: /处置后照片，第 1 张/ })).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: /已解决/ }))
  await press('写“已清除,墙面不留痕”')
  await press('提交反馈')
  await waitFor(() => expect(opened.at(-1)).toBe(`/pages/staff/case/index?caseId=${caseId(1)}`))
  feedback.unmount()

  show(<StaffCasePage />)
  expect(await screen.findByText('已反馈结果')).toBeVisible()
  await press('结案')
  expect(screen.getByText(/居民会看不到处置后的样子/)).toBeVisible()
  await press('全部可以公开')
  await userEvent.click(screen.getAllByRole('button', { name: '结案' }).at(-1) ?? document.body)
  expect(await screen.findByText('好了：结案')).toBeVisible()
  expect(screen.getByRole('button', { name: '回到工作台' })).toBeVisible()

  expect(done()).toEqual(['take', 'handle', 'close'])
  const [, handled, closed] = town.done.map(({ asked }) => asked)
  expect(handled).toMatchObject({ outcome: 'solved', words: '已清除,墙面不留痕', photoIds: town.photos })
  expect(closed).toMatchObject({ publishPhotoIds: town.photos })
  expect(keptPhotos()).toEqual([])
  expect(localStorage.getItem('jielin:holds-photos/staff')).toContain('"cases":{}')
})
