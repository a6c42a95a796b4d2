import { useState } from 'react'
import { LIMITS } from '@/contract/limits'
import { deletePhoto } from '@/platform/photo-files'
import type { KeptPhoto, PickFrom } from '@/platform/photo-type'
import { pickPhotos } from '@/platform/photos'
import type { Advice } from '@/words/advice'
import { adviceOn } from '@/words/photo-advice'

export type PhotoTaking = {
  readonly photos: readonly KeptPhoto[]
  /** Why some of the last pick could not be taken. */
  readonly problems: readonly Advice[]
  readonly isFull: boolean
  readonly isTaking: boolean
  take(from: PickFrom): Promise<void>
  remove(id: string): void
}

/** Photos for one answer or one handling, kept on the phone until they are sent. */
export const usePhotoTaking = (): PhotoTaking => {
  const [photos, setPhotos] = useState<readonly KeptPhoto[]>([])
  const [problems, setProblems] = useState<readonly Advice[]>([])
  const [isTaking, setTaking] = useState(false)

  const take = async (from: PickFrom) => {
    setTaking(true)
    const picked = await pickPhotos(from, LIMITS.photosMost - photos.length).finally(() => setTaking(false))
    setPhotos((before) => [...before, ...picked.photos].slice(0, LIMITS.photosMost))
    setProblems(adviceOn(picked))
  }

  const remove = (id: string) => {
    setPhotos((before) => before.filter((photo) => photo.id !== id))
    void deletePhoto(id).catch(() => undefined)
  }

  return { photos, problems, isFull: photos.length >= LIMITS.photosMost, isTaking, take, remove }
}
