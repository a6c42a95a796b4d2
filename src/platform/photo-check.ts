import { type ImageHeader, imageHeader } from './image-header'
import { PHOTO_LIMITS, type PhotoRefusal } from './photo-type'

/** Looks at a file before anything decodes it: a refusal, or what its header says. `start` are its first bytes. */
export const checkPhoto = (byteLength: number, start: Uint8Array): PhotoRefusal | ImageHeader => {
  if (byteLength === 0) return 'PHOTO_EMPTY'
  if (byteLength > PHOTO_LIMITS.bytesMost) return 'PHOTO_TOO_LARGE'
  const header = imageHeader(start)
  if (!header) return 'PHOTO_UNREADABLE'
  if (header.kind !== 'heif' && (header.width === 0 || header.height === 0)) return 'PHOTO_UNREADABLE'
  return header.width * header.height > PHOTO_LIMITS.pixelsMost ? 'PHOTO_TOO_MANY_PIXELS' : header
}

/** What to say of a picture whose header is fine and which the phone still cannot decode. */
export const undecodable = ({ kind }: ImageHeader): PhotoRefusal =>
  kind === 'heif' ? 'PHOTO_HEIC' : 'PHOTO_UNREADABLE'

/** The size after shrinking: never enlarged, proportions kept, whole pixels. */
export const shrunkSize = (width: number, height: number, longestSide: number) => {
  const scale = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
