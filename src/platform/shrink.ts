import { shrunkSize } from './photo-check'
import { SHRINK } from './photo-type'

type Decoded = { readonly source: CanvasImageSource; readonly width: number; readonly height: number }

const byBitmap = async (file: Blob): Promise<Decoded & { close: () => void }> => {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  return { source: bitmap, width: bitmap.width, height: bitmap.height, close: () => bitmap.close() }
}

/** Older browsers: an Image turns itself by its EXIF orientation and says its size as turned. */
const byImage = async (file: Blob): Promise<Decoded & { close: () => void }> => {
  const url = URL.createObjectURL(file)
  const image = new Image()
  image.src = url
  await image.decode()
  const close = () => URL.revokeObjectURL(url)
  return { source: image, width: image.naturalWidth, height: image.naturalHeight, close }
}

const decode = (file: Blob) =>
  typeof createImageBitmap === 'function' ? byBitmap(file).catch(() => byImage(file)) : byImage(file)

const paint = ({ source, width, height }: Decoded) => {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, shrunkSize(width, height, SHRINK.longestSide))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser has no canvas.')
  // JPEG knows no transparency: without a ground, clear turns black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(source, 0, 0, canvas.width, canvas.height)
  return canvas
}

const jpegOf = (canvas: HTMLCanvasElement) =>
  new Promise<Blob>((resolve, reject) => {
    const take = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))
    canvas.toBlob(take, 'image/jpeg', SHRINK.quality)
  })

/** Decodes, turns upright, shrinks and encodes as JPEG. Throws for what this browser cannot decode. */
export const shrink = async (file: Blob): Promise<{ blob: Blob; width: number; height: number }> => {
  const decoded = await decode(file)
  try {
    const canvas = paint(decoded)
    return { blob: await jpegOf(canvas), width: canvas.width, height: canvas.height }
  } finally {
    decoded.close()
  }
}
