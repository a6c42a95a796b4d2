/** A PNG of 57 bytes that claims any size; nothing of it can be decoded. */
export const pngClaiming = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(57)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

/** The first bytes of a JPEG whose frame header claims any size. */
export const jpegClaiming = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(64)
  bytes.set([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
  bytes.set([0xff, 0xc0, 0, 17, 8], 20)
  const view = new DataView(bytes.buffer)
  view.setUint16(25, height)
  view.setUint16(27, width)
  return bytes
}

/** `ftypheic` and an `ispe` box, as an iPhone writes them. */
export const heicClaiming = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(96)
  bytes.set([0, 0, 0, 24])
  bytes.set(new TextEncoder().encode('ftypheic'), 4)
  bytes.set(new TextEncoder().encode('ispe'), 44)
  const view = new DataView(bytes.buffer)
  view.setUint32(52, width)
  view.setUint32(56, height)
  return bytes
}
