import { Blob } from 'node:buffer'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useDraftStore } from '@/features/staff/draft-store'
import StaffHandlePage from '@/pages/staff/handle'
import { show } from '../pages/support/cloud'
import { openWith } from '../pages/support/taro'
import { jpegClaiming } from '../platform/support/photo-bytes'
import { caseId } from './support/city-case'
import { keptPhotos, losePhotos } from './support/phone-store'
import { beginWork, WORKER } from './support/town'

jest.mock('@tarojs/taro', () => jest.requireActual('../pages/support/taro').taro)
jest.mock('@/platform/transport', () => ({
  send: (ask: unknown) => jest.requireActual('./support/town').send(ask),
}))
jest.mock('idb-keyval', () => jest.requireActual('./support/phone-store').keyval)
jest.mock('@/platform/shrink', () => ({
  shrink: async (blob: unknown) => ({ blob, width: 1200, height: 900 }),
}))

const track = { stop: jest.fn() }
const getUserMedia = jest.fn()
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

const openCamera = async () => {
  beginWork(WORKER, { stage: 'handling' })
  show(<StaffHandlePage />)
  await userEvent.click(await screen.findByRole('button', { name: '对着处置前照片拍' }))
}

beforeEach(() => {
  localStorage.clear()
  losePhotos()
  act(() => useDraftStore.setState({ cases: {} }))
  jest.clearAllMocks()
  getUserMedia.mockResolvedValue({ getTracks: () => [track] })
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true })
  HTMLMediaElement.prototype.play = async () => undefined
  Object.assign(URL, { createObjectURL: () => 'blob:photo', revokeObjectURL: () => undefined })
  Object.assign(HTMLCanvasElement.prototype, {
    getContext: () => ({ drawImage: () => undefined }),
    toBlob: (take: (blob: unknown) => void) => take(new Blob([jpegClaiming(1200, 900)])),
  })
  openWith({ caseId: caseId(1) })
})

it('lays the photo of before over the back camera, and can take it off', async () => {
  await openCamera()
  expect(getUserMedia.mock.calls[0]?.[0]).toMatchObject({
    audio: false,
    video: { facingMode: { ideal: 'environment' } },
  })
  expect(screen.getByRole('img', { name: /处置前照片，半透明/ })).toHaveAttribute(
    'src',
    '/photos/1-large.jpg',
  )
  await press(/换一张对照/)
  expect(screen.getByRole('img', { name: /处置前照片，半透明/ })).toHaveAttribute(
    'src',
    '/photos/2-large.jpg',
  )
  await press('只看现在')
  expect(screen.queryByRole('img', { name: /处置前照片，半透明/ })).not.toBeInTheDocument()
})

it('takes the photo with one press, puts it beside the one before, and lets go of the camera', async () => {
  await openCamera()
  await userEvent.click(await screen.findByRole('button', { name: '按快门' }))
  expect(await screen.findByRole('img', { name: /处置后照片，第 1 张/ })).toBeVisible()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(track.stop).toHaveBeenCalledTimes(1)
  expect(keptPhotos()).toHaveLength(1)
})

it('lets go of the camera when the person does not want to, without a photo', async () => {
  await openCamera()
  await press('不拍了')
  await waitFor(() => expect(track.stop).toHaveBeenCalledTimes(1))
  expect(keptPhotos()).toEqual([])
  expect(screen.getByRole('button', { name: '对着处置前照片拍' })).toBeVisible()
})

it('offers the phone’s own camera under the photo of before where the live one was refused', async () => {
  getUserMedia.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await openCamera()
  expect(await screen.findByText('没能打开相机')).toBeVisible()
  expect(screen.getByRole('img', { name: '处置前的样子' })).toHaveAttribute('src', '/photos/1-large.jpg')
  expect(screen.getByRole('button', { name: '用手机相机拍' })).toBeVisible()
  expect(screen.getByRole('button', { name: '从相册选' })).toBeVisible()
})
