/** What the first bytes of an image say, without decoding it. */
export type ImageHeader = {
  readonly kind: 'jpeg' | 'png' | 'webp' | 'gif' | 'heif'
  readonly width: number
  readonly height: number
}

/** How many bytes at the start are enough: a JPEG may carry a megabyte of colour profile before its size. */
export const HEADER_BYTES = 2 * 1024 * 1024

const ascii = (bytes: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...bytes.subarray(at, at + length))

const big16 = (view: DataView, at: number) => view.getUint16(at)
const little24 = (view: DataView, at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)

const png = (view: DataView) => ({ width: view.getUint32(16), height: view.getUint32(20) })
const gif = (view: DataView) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) })

/** SOF0–SOF15 carry the size, but for DHT (C4), JPG (C8) and DAC (CC). ITU T.81, table B.1. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Markers that stand alone, without a length: RSTn, SOI, TEM. */
const isBare = (marker: number) => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01

const jpeg = (view: DataView) => {
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return { height: big16(view, at + 5), width: big16(view, at + 7) }
    if (marker === 0xff) at += 1
    else at += isBare(marker) ? 2 : 2 + big16(view, at + 2)
  }
  return null
}

const webp = (bytes: Uint8Array, view: DataView) => {
  const chunk = ascii(bytes, 12, 4)
  if (chunk === 'VP8X') return { width: little24(view, 24) + 1, height: little24(view, 27) + 1 }
  if (chunk === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (chunk !== 'VP8L') return null
  const bits = view.getUint32(21, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

/** Every `ispe` box gives a size: of the whole and of its tiles. The largest is the whole. ISO/IEC 23008-12 §6.5.3. */
const heif = (bytes: Uint8Array, view: DataView) => {
  const most = { width: 0, height: 0 }
  const end = Math.min(view.byteLength - 16, 64 * 1024)
  for (let at = 8; at < end; at += 1) {
    if (bytes[at] !== 0x69 || ascii(bytes, at, 4) !== 'ispe') continue
    most.width = Math.max(most.width, view.getUint32(at + 8))
    most.height = Math.max(most.height, view.getUint32(at + 12))
  }
  return most.width > 0 ? most : null
}

const HEIF_BRANDS = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1', 'avif', 'avis']

const kindOf = (bytes: Uint8Array): ImageHeader['kind'] | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp'
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return 'gif'
  if (ascii(bytes, 4, 4) === 'ftyp' && HEIF_BRANDS.includes(ascii(bytes, 8, 4))) return 'heif'
  return null
}

const sizeOf = (kind: ImageHeader['kind'], bytes: Uint8Array, view: DataView) => {
  if (kind === 'jpeg') return jpeg(view)
  if (kind === 'webp') return webp(bytes, view)
  if (kind === 'heif') return heif(bytes, view)
  return kind === 'png' ? png(view) : gif(view)
}

/**
 * Kind and pixel size by the bytes, whatever the file is called; `null` for anything that is no picture or is cut short.
 * A HEIF whose size is not near its start answers 0 × 0.
 */
export const imageHeader = (bytes: Uint8Array): ImageHeader | null => {
  const kind = kindOf(bytes)
  if (kind === null || bytes.length < 30) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = sizeOf(kind, bytes, view) ?? (kind === 'heif' ? { width: 0, height: 0 } : null)
  return size ? { kind, ...size } : null
}
