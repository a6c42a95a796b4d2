export interface PictureSize {
  width: number
  height: number
  type: 'jpeg' | 'png' | 'gif' | 'unknown'
}

/** The size a picture's own header gives; 0 × 0 where it is no picture this host can read. */
export function pictureSize(bytes: Uint8Array): PictureSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) && bytes.length >= 24)
    return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  if (startsWith(bytes, [0x47, 0x49, 0x46]) && bytes.length >= 10)
    return { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (startsWith(bytes, [0xff, 0xd8])) return jpegSize(view)
  return { type: 'unknown', width: 0, height: 0 }
}

/** Walks a JPEG's segments to the first frame header (SOF). */
function jpegSize(view: DataView): PictureSize {
  let at = 2
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return { type: 'jpeg', width: 0, height: 0 }
}

function startsWith(bytes: Uint8Array, head: number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte)
}
