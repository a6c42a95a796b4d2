import { useStore } from 'zustand'
import type { QuickCategoryKey } from '@/city/profile'
import { deletePhoto } from '@/platform/photo-files'
import type { KeptPhoto } from '@/platform/photo-type'
import type { Draft, DraftSpot } from './draft-type'
import { withMovedPhoto, withoutPhoto, withPhotos, withRetake } from './edit-draft'
import { drafts } from './reporting'

/** The draft in the form. */
export const useDraft = (): Draft => useStore(drafts, ({ draft }) => draft)

const edit = (change: (draft: Draft) => Draft) => drafts.setState(({ draft }) => ({ draft: change(draft) }))

/** An orphan that could not be deleted now is swept later. */
const forget = (photoId: string) => void deletePhoto(photoId).catch(() => undefined)

/** What a person can do to the draft. Every change is kept at once. */
export const draftActions = {
  addPhotos: (photos: readonly KeptPhoto[]) => edit((draft) => withPhotos(draft, photos)),
  removePhoto: (photoId: string) => {
    edit((draft) => withoutPhoto(draft, photoId))
    forget(photoId)
  },
  retakePhoto: (photoId: string, photo: KeptPhoto) => {
    edit((draft) => withRetake(draft, photoId, photo))
    forget(photoId)
  },
  /** −1 is one place to the front. */
  movePhoto: (photoId: string, by: number) => edit((draft) => withMovedPhoto(draft, photoId, by)),
  chooseCategory: (quick: QuickCategoryKey | null) => edit((draft) => ({ ...draft, quick })),
  chooseSpot: (spot: DraftSpot) => edit((draft) => ({ ...draft, spot })),
  /** Commit on blur or after a pause; keep the text local while somebody types. */
  write: (words: string) => edit((draft) => ({ ...draft, words })),
}
