import type { Place } from '@/domain/place/geometry'

/** A photo kept on the phone, already shrunk. `place` and `takenAt` are offers read from EXIF: attach nothing unasked. */
export type KeptPhoto = {
  /** Names the bytes on the phone and, after upload, in the cloud. */
  readonly id: string
  readonly width: number
  readonly height: number
  /** Local time of the camera as ISO without zone, or unknown. */
  readonly takenAt: string | null
  /** WGS-84, or unknown. */
  readonly place: Place | null
}

export type PhotoRefusal =
  | 'PHOTO_EMPTY'
  | 'PHOTO_UNREADABLE'
  | 'PHOTO_HEIC'
  | 'PHOTO_TOO_LARGE'
  | 'PHOTO_TOO_MANY_PIXELS'
  | 'PHOTO_NOT_KEPT'

/** Good photos are kept even when others of the same pick are refused. */
export type Picked = {
  readonly photos: readonly KeptPhoto[]
  readonly refused: readonly { readonly name: string; readonly code: PhotoRefusal }[]
  /** The phone may not use the camera or the album. */
  readonly isDenied: boolean
}

export type PickFrom = 'camera' | 'album'

/** Limits of the phone, before anything is decoded: bytes of a file, and pixels (a 108-megapixel camera still passes). */
export const PHOTO_LIMITS = { bytesMost: 40 * 1024 * 1024, pixelsMost: 120_000_000 } as const

/** What leaves the phone: longest side in pixels, and JPEG quality from 0 to 1. */
export const SHRINK = { longestSide: 1920, quality: 0.82 } as const
