/** @jest-environment node */
import sharp from 'sharp'
import { takeIn } from '@/platform/photos'
import { shrink } from '@/platform/shrink'
import { heicClaiming, jpegClaiming, pngClaiming } from './support/photo-bytes'

/** Node has neither canvas nor IndexedDB: decoding answers as a browser would, and the store is a Map. */
const kept = new Map<string, Blob>()
jest.mock('@/platform/shrink', () => ({ shrink: jest.fn() }))
jest.mock('@/platform/photo-files', () => ({
  keepPhoto: jest.fn(async (id: string, blob: Blob) => {
    if (blob.size > 1_000_000) throw new Error('QuotaExceededError')
    kept.set(id, blob)
  }),
}))

const decodes = (blob = new Blob(['small'])) =>
  jest.mocked(shrink).mockResolvedValue({ blob, width: 1920, height: 1440 })
const decodesNothing = () =>
  jest.mocked(shrink).mockRejectedValue(new Error('The source image could not be decoded.'))

const file = (bytes: Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name, { type: 'image/jpeg' })

beforeEach(() => {
  jest.mocked(shrink).mockReset()
  kept.clear()
})

describe('before anything is decoded', () => {
  beforeEach(() => decodes())
  afterEach(() => expect(shrink).not.toHaveBeenCalled())

  it('an empty file is called empty', async () => {
    expect(await takeIn(file(new Uint8Array(), 'IMG_1.jpg'))).toBe('PHOTO_EMPTY')
  })

  it('41 MB are too large, whatever is inside', async () => {
    const huge = {
      size: 41 * 1024 * 1024,
      slice: () => new Blob([jpegClaiming(100, 100)]),
    } as unknown as File
    expect(await takeIn(huge)).toBe('PHOTO_TOO_LARGE')
  })

  it.each([
    ['PNG', pngClaiming(30_000, 30_000)],
    ['JPEG', jpegClaiming(30_000, 30_000)],
    ['HEIC', heicClaiming(30_000, 30_000)],
  ])('a tiny %s that claims 30,000 × 30,000 is too many pixels', async (_kind, bytes) => {
    expect(await takeIn(file(bytes, 'IMG_1.jpg'))).toBe('PHOTO_TOO_MANY_PIXELS')
  })

  it('text called .jpg, and a picture without a size, are unreadable', async () => {
    const text = new TextEncoder().encode('<html>请先登录</html>'.repeat(9)) as Uint8Array<ArrayBuffer>
    expect(await takeIn(file(text, 'IMG_1.jpg'))).toBe('PHOTO_UNREADABLE')
    expect(await takeIn(file(pngClaiming(0, 40), 'IMG_1.png'))).toBe('PHOTO_UNREADABLE')
  })
})

describe('after trying to decode', () => {
  it('a HEIC is named as such where the browser cannot show it, and taken where it can', async () => {
    decodesNothing()
    expect(await takeIn(file(heicClaiming(4032, 3024), 'IMG_1.jpg'))).toBe('PHOTO_HEIC')
    decodes()
    expect(await takeIn(file(heicClaiming(4032, 3024), 'IMG_1.heic'))).toMatchObject({ width: 1920 })
  })

  it('a damaged JPEG is unreadable', async () => {
    decodesNothing()
    expect(await takeIn(file(jpegClaiming(4032, 3024), 'IMG_1.jpg'))).toBe('PHOTO_UNREADABLE')
  })

  it('a PNG called .jpg is taken, and so is a photo of a 108-megapixel camera', async () => {
    decodes()
    const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    expect(await takeIn(file(new Uint8Array(png), 'IMG_1.jpg'))).toMatchObject({ width: 1920, height: 1440 })
    expect(await takeIn(file(jpegClaiming(12_032, 9_024), 'IMG_2.jpg'))).toMatchObject({ width: 1920 })
    expect(kept.size).toBe(2)
  })

  it('a phone without room says so', async () => {
    decodes(new Blob([new Uint8Array(1_000_001)]))
    expect(await takeIn(file(jpegClaiming(4032, 3024), 'IMG_1.jpg'))).toBe('PHOTO_NOT_KEPT')
  })
})
