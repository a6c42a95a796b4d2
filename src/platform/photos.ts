import { readExif } from './exif'
import { chooseFiles } from './file-input'
import { newId } from './id'
import { HEADER_BYTES } from './image-header'
import { checkPhoto, undecodable } from './photo-check'
import { keepPhoto } from './photo-files'
import type { KeptPhoto, PhotoRefusal, Picked, PickFrom } from './photo-type'
import { shrink } from './shrink'
import { takeInAll } from './take-in-all'

const firstBytes = async (file: Blob) => new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer())

/** Checks, reads EXIF, shrinks and keeps one file of the person's choice. */
export const takeIn = async (file: Blob): Promise<KeptPhoto | PhotoRefusal> => {
  const header = checkPhoto(file.size, await firstBytes(file))
  if (typeof header === 'string') return header
  const small = await shrink(file).catch(() => null)
  if (!small) return undecodable(header)
  const id = newId()
  try {
    await keepPhoto(id, small.blob)
  } catch {
    return 'PHOTO_NOT_KEPT'
  }
  return { id, width: small.width, height: small.height, ...(await readExif(file)) }
}

/**
 * Lets the person take a photo or choose up to `most` of them, from a tap. Kept photos survive a restart; delete them with
 * `deletePhoto`. Cancelling answers nothing picked; browsers without a cancel event answer when the person picks again.
 */
export const pickPhotos = async (from: PickFrom, most: number): Promise<Picked> => {
  const files = await chooseFiles(from, most > 1)
  return takeInAll(files.slice(0, most), takeIn)
}
