import Taro from '@tarojs/taro'
import { newId } from './id'
import { HEADER_BYTES, type ImageHeader } from './image-header'
import { checkPhoto, shrunkSize, undecodable } from './photo-check'
import { keepPhoto } from './photo-files.weapp'
import { type KeptPhoto, type PhotoRefusal, type Picked, type PickFrom, SHRINK } from './photo-type'
import { takeInAll } from './take-in-all'

const firstBytes = (filePath: string, byteLength: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      position: 0,
      length: Math.min(byteLength, HEADER_BYTES),
      success: ({ data }) => resolve(new Uint8Array(data as ArrayBuffer)),
      fail: reject,
    })
  })

const compress = async (path: string, { width, height }: ImageHeader) => {
  const size = shrunkSize(width, height, SHRINK.longestSide)
  const { tempFilePath } = await Taro.compressImage({
    src: path,
    quality: SHRINK.quality * 100,
    compressedWidth: size.width,
    compressedHeight: size.height,
  })
  // WeChat turns it upright, so width and height may have changed places.
  const { width: wide, height: high } = await Taro.getImageInfo({ src: tempFilePath })
  return { path: tempFilePath, width: wide, height: high }
}

/** Checks, shrinks and keeps one temporary file. */
export const takeIn = async (path: string, byteLength: number): Promise<KeptPhoto | PhotoRefusal> => {
  const start = byteLength > 0 ? await firstBytes(path, byteLength) : new Uint8Array()
  const header = checkPhoto(byteLength, start)
  if (typeof header === 'string') return header
  const small = await compress(path, header).catch(() => null)
  if (!small) return undecodable(header)
  const id = newId()
  try {
    await keepPhoto(id, small.path)
  } catch {
    return 'PHOTO_NOT_KEPT'
  }
  return { id, width: small.width, height: small.height, takenAt: null, place: null }
}

const NOTHING: Picked = { photos: [], refused: [], isDenied: false }

/** A person who closes the picker has not refused anything; one who said no to the camera has. */
const isDenial = (error: unknown) =>
  /auth|deny|denied|permission|privacy/i.test(String((error as { errMsg?: unknown }).errMsg))

const choose = (from: PickFrom, most: number): Promise<readonly { tempFilePath: string; size: number }[]> =>
  new Promise((resolve, reject) => {
    Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sourceType: [from],
      sizeType: ['original', 'compressed'],
      success: ({ tempFiles }) => resolve(tempFiles),
      fail: reject,
    })
  })

export const pickPhotos = async (from: PickFrom, most: number): Promise<Picked> => {
  try {
    const chosen = await choose(from, most)
    return await takeInAll(
      // WeChat keeps the names of files to itself.
      chosen.map(({ tempFilePath, size }) => ({ name: '', path: tempFilePath, size })),
      ({ path, size }) => takeIn(path, size),
    )
  } catch (error) {
    return { ...NOTHING, isDenied: isDenial(error) }
  }
}
