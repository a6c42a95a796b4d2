import { useState } from 'react'
import type { KeptPhoto, PickFrom } from '@/platform/photo-type'
import { pickPhotos } from '@/platform/photos'
import type { Advice } from '@/words/advice'
import { adviceOn } from '@/words/photo-advice'
import type { Draft } from './draft-type'
import { roomForPhotos } from './edit-draft'
import { draftActions } from './use-draft'

/** Taking photos into the draft. `onFirst` is told when the first one is there, so that the form can go on by itself. */
export const usePhotoPicking = (draft: Draft, onFirst: () => void) => {
  const [problems, setProblems] = useState<readonly Advice[]>([])
  const [isTaking, setTaking] = useState(false)

  const take = async (from: PickFrom, most: number): Promise<readonly KeptPhoto[]> => {
    setTaking(true)
    const picked = await pickPhotos(from, most).finally(() => setTaking(false))
    setProblems(adviceOn(picked))
    return picked.photos
  }

  const add = async (from: PickFrom) => {
    const isFirst = draft.photos.length === 0
    const photos = await take(from, roomForPhotos(draft))
    draftActions.addPhotos(photos)
    if (isFirst && photos.length > 0) onFirst()
  }

  const retake = async (photoId: string) => {
    const [photo] = await take('camera', 1)
    if (photo) draftActions.retakePhoto(photoId, photo)
  }

  return { problems, isTaking, add, retake }
}

export type PhotoPicking = ReturnType<typeof usePhotoPicking>
