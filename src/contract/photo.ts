import { file, type InferOutput, nullable, object, picklist, string } from 'valibot'
import { id } from './values'

/** passed: everyone who sees the case · pending, refused (not for the public): its owner and the case's staff. */
export const PHOTO_REVIEWS = ['pending', 'passed', 'refused'] as const

/** A photo as it may be shown: addresses that work for this person, for about a day. */
export const photo = object({
  id,
  small: string(),
  large: string(),
  review: picklist(PHOTO_REVIEWS),
  /** When it was taken or, unknown, `null`. */
  takenAt: nullable(string()),
})
export type Photo = InferOutput<typeof photo>

/** Over HTTP: multipart/form-data. Sending the same `photoId` again answers the same. */
export const photoUpload = object({ photoId: id, file: file() })

/** On CloudBase the bytes went to cloud storage first; the function fetches them by `fileId`. */
export const photoCollect = object({ photoId: id, fileId: string() })

export const photoReceipt = object({ photoId: id })
