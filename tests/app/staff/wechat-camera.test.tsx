import { render, screen } from '@testing-library/react'
import type { Shoot } from '@/platform/camera/camera-type'
import { SpotCamera } from '@/platform/camera/spot-camera.weapp'
import { openPlace } from '@/platform/open-place.weapp'
import { jpegClaiming } from '../platform/support/photo-bytes'
import { fakeFiles } from '../platform/weapp/fake-wechat'

type CameraProps = { onInitDone: () => void; onError: () => void; devicePosition: string }

const wechat = {
  camera: null as CameraProps | null,
  files: fakeFiles(),
  takePhoto: jest.fn(),
  openLocation: jest.fn(),
}

jest.mock('@tarojs/components', () => ({
  ...jest.requireActual('../support/taro-components'),
  Camera: (props: CameraProps) => {
    wechat.camera = props
    return null
  },
}))
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => ({
      ...wechat.files.manager,
      getFileInfo: ({ filePath, success }: { filePath: string; success: (info: object) => void }) =>
        success({ size: wechat.files.files.get(filePath)?.length }),
    }),
    createCameraContext: () => ({ takePhoto: (options: unknown) => wechat.takePhoto(options) }),
    compressImage: async ({ src }: { src: string }) => ({ tempFilePath: src }),
    getImageInfo: async () => ({ width: 1440, height: 1920 }),
    openLocation: (options: unknown) => wechat.openLocation(options),
  },
}))

type Taking = { success: (taken: { tempImagePath: string }) => void; fail: (said: object) => void }

const open = () => {
  const heard = { shoot: null as Shoot | null, broken: jest.fn() }
  const hear = (shoot: Shoot) => {
    heard.shoot = shoot
  }
  const ghost = { src: '/photos/1-large.jpg', alt: '处置前照片' }
  render(<SpotCamera label="相机画面" ghost={ghost} onReady={hear} onBroken={heard.broken} />)
  return heard
}

beforeEach(() => wechat.files.files.clear())

it('keeps what WeChat’s back camera took, once the camera is ready', async () => {
  const heard = open()
  expect(wechat.camera?.devicePosition).toBe('back')
  expect(screen.getByLabelText('处置前照片')).toHaveAttribute('src', '/photos/1-large.jpg')
  wechat.camera?.onInitDone()
  wechat.files.files.set('tmp/shot', jpegClaiming(3000, 4000))
  wechat.takePhoto.mockImplementation(({ success }: Taking) => success({ tempImagePath: 'tmp/shot' }))
  const photo = await heard.shoot?.()
  expect(photo).toMatchObject({ width: 1440, height: 1920, place: null })
})

it('says that a photo could not be taken, and that the camera was refused', async () => {
  const heard = open()
  wechat.camera?.onInitDone()
  wechat.takePhoto.mockImplementation(({ fail }: Taking) => fail({ errMsg: 'takePhoto:fail' }))
  expect(await heard.shoot?.()).toBe('PHOTO_UNREADABLE')
  wechat.camera?.onError()
  expect(heard.broken).toHaveBeenCalledTimes(1)
})

it('shows WeChat’s map the place in its own datum, about 80 metres east of ours', async () => {
  await openPlace({ latitude: 36.41, longitude: 94.9 }, '八一路')
  const [shown] = wechat.openLocation.mock.calls[0] ?? []
  expect(shown).toMatchObject({ name: '八一路', scale: 18 })
  expect(shown.longitude).not.toBe(94.9)
  expect(shown.longitude).toBeCloseTo(94.9, 2)
})
