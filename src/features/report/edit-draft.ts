import { LIMITS } from '@/contract/limits'
import type { KeptPhoto } from '@/platform/photo-type'
import type { Draft } from './draft-type'

/** How many photos still fit. */
export const roomForPhotos = ({ photos }: Draft): number => Math.max(0, LIMITS.photosMost - photos.length)

/** Adds in order; what does not fit is left out. */
export const withPhotos = (draft: Draft, added: readonly KeptPhoto[]): Draft => ({
  ...draft,
  photos: [...draft.photos, ...added].slice(0, LIMITS.photosMost),
})

export const withoutPhoto = (draft: Draft, photoId: string): Draft => ({
  ...draft,
  photos: draft.photos.filter(({ id }) => id !== photoId),
})

/** Puts another photo in the same place. */
export const withRetake = (draft: Draft, photoId: string, photo: KeptPhoto): Draft => ({
  ...draft,
  photos: draft.photos.map((kept) => (kept.id === photoId ? photo : kept)),
})

/** Moves a photo by so many places: −1 is one to the front. Beyond the ends it stays. */
export const withMovedPhoto = (draft: Draft, photoId: string, by: number): Draft => {
  const from = draft.photos.findIndex(({ id }) => id === photoId)
  const photo = draft.photos[from]
  if (!photo) return draft
  const others = draft.photos.filter(({ id }) => id !== photoId)
  const to = Math.min(others.length, Math.max(0, from + by))
  return { ...draft, photos: [...others.slice(0, to), photo, ...others.slice(to)] }
}
