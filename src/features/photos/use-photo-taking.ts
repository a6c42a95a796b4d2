import { useState } from 'react'
import { LIMITS } from '@/contract/values'
import { deletePhoto } from '@/platform/photo-files'
import type { KeptPhoto, PickFrom } from '@/platform/photo-type'
import { pickPhotos } from '@/platform/photos'
import type { Advice } from '@/words/advice'
import { words } from '@/words/words'

export type PhotoTaking = {
  readonly photos: readonly KeptPhoto[]
  /** Why some of the last pick could not be taken. */
  readonly problems: readonly Advice[]
  readonly isFull: boolean
  readonly isTaking: boolean
  take(from: PickFrom): Promise<void>
  remove(id: string): void
}

const adviceFor = (code: keyof typeof words.refusals | keyof typeof words.phone): Advice =>
  code in words.refusals
    ? words.refusals[code as keyof typeof words.refusals]
    : words.phone[code as keyof typeof words.phone]

/** Photos for one answer or one handling, kept on the phone until they are sent. */
export const usePhotoTaking = (): PhotoTaking => {
  const [photos, setPhotos] = useState<readonly KeptPhoto[]>([])
  const [problems, setProblems] = useState<readonly Advice[]>([])
  const [isTaking, setTaking] = useState(false)

  const take = async (from: PickFrom) => {
    setTaking(true)
    const picked = await pickPhotos(from, LIMITS.photosMost - photos.length).finally(() => setTaking(false))
    setPhotos((before) => [...before, ...picked.photos].slice(0, LIMITS.photosMost))
    const refused = [...new Set(picked.refused.map(({ code }) => code))].map(adviceFor)
    setProblems(picked.isDenied ? [words.phone.CAMERA_DENIED, ...refused] : refused)
  }

  const remove = (id: string) => {
    setPhotos((before) => before.filter((photo) => photo.id !== id))
    void deletePhoto(id).catch(() => undefined)
  }

  return { photos, problems, isFull: photos.length >= LIMITS.photosMost, isTaking, take, remove }
}
