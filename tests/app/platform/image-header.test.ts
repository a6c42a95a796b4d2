/** @jest-environment node */
import sharp, { type Sharp } from 'sharp'
import { imageHeader } from '@/platform/image-header'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#6a8' } })

const read = async (image: Sharp) => imageHeader(new Uint8Array(await image.toBuffer()))

describe('kind and size are read from the first bytes of', () => {
  it('a JPEG, also progressive and with a colour profile and EXIF before the size', async () => {
    const plain = picture(320, 200).jpeg()
    const laden = picture(320, 200).withMetadata({ icc: 'p3', exif: { IFD0: { Copyright: 'x' } } })
    expect(await read(plain)).toEqual({ kind: 'jpeg', width: 320, height: 200 })
    expect(await read(laden.jpeg({ progressive: true }))).toEqual({ kind: 'jpeg', width: 320, height: 200 })
  })

  it('a PNG, a GIF and all three sorts of WebP', async () => {
    expect(await read(picture(31, 17).png())).toEqual({ kind: 'png', width: 31, height: 17 })
    expect(await read(picture(31, 17).gif())).toEqual({ kind: 'gif', width: 31, height: 17 })
    expect(await read(picture(31, 17).webp())).toEqual({ kind: 'webp', width: 31, height: 17 })
    expect(await read(picture(31, 17).webp({ lossless: true }))).toEqual({
      kind: 'webp',
      width: 31,
      height: 17,
    })
    const clear = picture(31, 17).ensureAlpha(0.5).webp()
    expect(await read(clear)).toEqual({ kind: 'webp', width: 31, height: 17 })
  })

  it('a HEIF, the family of HEIC', async () => {
    expect(await read(picture(64, 48).avif({ effort: 0 }))).toEqual({ kind: 'heif', width: 64, height: 48 })
  })
})

describe('nothing is read from', () => {
  it('text, and a file that ends before its size', async () => {
    expect(imageHeader(new TextEncoder().encode('这不是一张照片，只是一段文字'.repeat(4)))).toBeNull()
    const whole = new Uint8Array(await picture(320, 200).jpeg().toBuffer())
    expect(imageHeader(whole.subarray(0, 40))).toBeNull()
    expect(imageHeader(new Uint8Array())).toBeNull()
  })

  it('a JPEG whose segments point outside the file', () => {
    const broken = new Uint8Array(64)
    broken.set([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff])
    expect(imageHeader(broken)).toBeNull()
  })
})
