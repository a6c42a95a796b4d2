import { fileTypeFromBuffer } from 'file-type/core'

const READABLE = new Set(['image/jpeg', 'image/png', 'image/webp'])
const HEIC = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'])

/** What the bytes are, whatever their name says: a photo we read, Apple's HEIC, or something else. */
export async function kindOf(bytes: Uint8Array): Promise<'readable' | 'heic' | 'other'> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  if (READABLE.has(mime)) return 'readable'
  return HEIC.has(mime) ? 'heic' : 'other'
}
