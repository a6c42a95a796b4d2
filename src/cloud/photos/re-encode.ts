import sharp, { type Sharp } from 'sharp'
import { LIMITS } from '@/contract/limits'

sharp.cache(false)
// One thread a photo and two photos at once (see `turns`): an upload never takes the whole machine.
sharp.concurrency(1)

export type Encoded = {
  readonly large: Buffer
  readonly small: Buffer
  /** Of the large one, upright. */
  readonly width: number
  readonly height: number
}

/**
 * Pixels of a photo by its header alone, without decoding it; `null` where the header cannot be read. The limit is lifted here
 * because this is what the limit is checked with.
 */
export async function pixelsOf(bytes: Uint8Array): Promise<number | null> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return width * height
  } catch {
    return null
  }
}

/**
 * Turns a photo upright and writes two JPEGs of it, sRGB, nothing but the picture: EXIF, GPS, XMP, colour profile and whatever
 * hides behind the picture's end stay behind. `null` where it cannot be decoded to its end.
 */
export async function reEncode(bytes: Uint8Array): Promise<Encoded | null> {
  const options = { limitInputPixels: LIMITS.photoPixelsMost, failOn: 'error' } as const
  try {
    const { data, info } = await shrink(sharp(bytes, options).autoOrient(), 1600, 82)
    const small = await shrink(sharp(data), 480, 75)
    return { large: data, small: small.data, width: info.width, height: info.height }
  } catch {
    return null
  }
}

const shrink = (image: Sharp, most: number, quality: number) =>
  image
    .resize(most, most, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality })
    .toBuffer({ resolveWithObject: true })
