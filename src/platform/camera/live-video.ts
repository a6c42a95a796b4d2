import { takeIn } from '../photos'
import type { Shoot } from './camera-type'

const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 1920 }, height: { ideal: 1440 } },
}

/** Shows the back camera in the element and answers how to stop it. Throws where there is none or the person said no. */
export const startVideo = async (video: HTMLVideoElement): Promise<() => void> => {
  const stream = await navigator.mediaDevices.getUserMedia(WANTED)
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  try {
    video.srcObject = stream
    await video.play()
  } catch (error) {
    stop()
    throw error
  }
  return stop
}

/** The part of the picture that `object-fit: cover` shows in the box. */
const shownPart = ({ videoWidth, videoHeight, clientWidth, clientHeight }: HTMLVideoElement) => {
  const scale = Math.min(videoWidth / clientWidth, videoHeight / clientHeight)
  const width = Math.round(clientWidth * scale)
  const height = Math.round(clientHeight * scale)
  return { left: (videoWidth - width) / 2, top: (videoHeight - height) / 2, width, height }
}

const paint = (video: HTMLVideoElement) => {
  const { left, top, width, height } = shownPart(video)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser has no canvas.')
  pen.drawImage(video, left, top, width, height, 0, 0, width, height)
  return canvas
}

const asBlob = (canvas: HTMLCanvasElement) =>
  new Promise<Blob>((resolve, reject) => {
    const take = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))
    canvas.toBlob(take, 'image/jpeg', 0.95)
  })

/** What the box shows now, as a kept photo: the same framing as the ghost over it. */
export const shootFrom =
  (video: HTMLVideoElement): Shoot =>
  async () => {
    const picture = await asBlob(paint(video)).catch(() => null)
    return picture ? takeIn(picture) : 'PHOTO_UNREADABLE'
  }
