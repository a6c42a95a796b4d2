import { newId } from '@/platform/id.weapp'
import { photoIds, photoUrl } from '@/platform/photo-files.weapp'
import { pickPhotos } from '@/platform/photos.weapp'
import { choosePlace } from '@/platform/place.weapp'
import { jpegClaiming, pngClaiming } from '../support/photo-bytes'
import { fakeFiles } from './fake-wechat'

const wechat = {
  files: fakeFiles(),
  chooseMedia: jest.fn(),
  chooseLocation: jest.fn(),
  compressImage: jest.fn(async ({ src }: { src: string }) => ({ tempFilePath: src })),
}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => wechat.files.manager,
    chooseMedia: (options: unknown) => wechat.chooseMedia(options),
    chooseLocation: (options: unknown) => wechat.chooseLocation(options),
    compressImage: (options: { src: string }) => wechat.compressImage(options),
    getImageInfo: async () => ({ width: 1440, height: 1920 }),
  },
}))

type Choosing = { success: (chosen: object) => void; fail: (said: object) => void }

const chooses = (...photos: readonly Uint8Array[]) =>
  wechat.chooseMedia.mockImplementation(({ success }: Choosing) => {
    const tempFiles = photos.map((bytes, index) => {
      wechat.files.files.set(`tmp/${index}`, bytes)
      return { tempFilePath: `tmp/${index}`, size: bytes.length }
    })
    success({ tempFiles })
  })

const says = (errMsg: string) =>
  wechat.chooseMedia.mockImplementation(({ fail }: Choosing) => fail({ errMsg }))

beforeEach(() => {
  jest.clearAllMocks()
  wechat.files.files.clear()
})

describe('photos in WeChat', () => {
  it('are shrunk by WeChat and kept under their own ids', async () => {
    chooses(jpegClaiming(4032, 3024))
    const { photos, refused } = await pickPhotos('album', 4)
    expect(refused).toEqual([])
    expect(photos).toEqual([expect.objectContaining({ width: 1440, height: 1920 })])
    expect(wechat.compressImage).toHaveBeenCalledWith(
      expect.objectContaining({ compressedWidth: 1920, compressedHeight: 1440, quality: 82 }),
    )
    const id = photos[0]?.id ?? ''
    expect(await photoIds()).toEqual([id])
    expect(await photoUrl(id)).toBe(`wxfile://usr/photos/${id}.jpg`)
  })

  it('that are bad are refused one by one, and the good ones of the same pick stay', async () => {
    chooses(new Uint8Array(), pngClaiming(30_000, 30_000), jpegClaiming(100, 100))
    const { photos, refused } = await pickPhotos('album', 4)
    expect(refused.map(({ code }) => code)).toEqual(['PHOTO_EMPTY', 'PHOTO_TOO_MANY_PIXELS'])
    expect(photos).toHaveLength(1)
    expect(wechat.compressImage).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['chooseMedia:fail cancel', false],
    ['chooseMedia:fail auth deny', true],
    ['chooseMedia:fail privacy permission is not authorized', true],
  ])('%s: denied is %s', async (errMsg, isDenied) => {
    says(errMsg)
    expect(await pickPhotos('camera', 1)).toEqual({ photos: [], refused: [], isDenied })
  })

  it('that the phone has lost have no address', async () => {
    expect(await photoUrl('gone')).toBeNull()
  })
})

describe('a place in WeChat', () => {
  const golmud = { latitude: 36.4067, longitude: 94.9033 }

  it('is asked for in WeChat’s datum and comes back in WGS-84', async () => {
    wechat.chooseLocation.mockImplementation(async (near: object) => ({
      ...near,
      name: '',
      address: '星园路',
    }))
    const spot = await choosePlace(golmud)
    const asked = wechat.chooseLocation.mock.calls[0]?.[0]
    expect(asked.longitude - golmud.longitude).toBeGreaterThan(0.0005)
    expect(spot).toMatchObject({ kind: 'spot', name: '星园路' })
    expect(spot.kind === 'spot' && spot.place.latitude).toBeCloseTo(golmud.latitude, 5)
    expect(spot.kind === 'spot' && spot.place.longitude).toBeCloseTo(golmud.longitude, 5)
  })

  it.each([
    ['chooseLocation:fail cancel', { kind: 'cancelled' }],
    ['chooseLocation:fail auth deny', { kind: 'problem', problem: 'PLACE_DENIED' }],
    ['chooseLocation:fail system error', { kind: 'problem', problem: 'PLACE_UNAVAILABLE' }],
  ])('%s is no dead end', async (errMsg, spot) => {
    wechat.chooseLocation.mockRejectedValue({ errMsg })
    expect(await choosePlace(null)).toEqual(spot)
  })
})

it('ids are made without crypto, each another', () => {
  const ids = Array.from({ length: 200 }, newId)
  expect(new Set(ids).size).toBe(200)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
