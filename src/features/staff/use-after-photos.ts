import { useState } from 'react'
import { LIMITS } from '@/contract/limits'
import { deletePhoto } from '@/platform/photo-files'
import type { KeptPhoto, PhotoRefusal, PickFrom } from '@/platform/photo-type'
import { pickPhotos } from '@/platform/photos'
import type { Advice } from '@/words/advice'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'
import { formIn, unfinished } from './draft-store'
import { changeDraft } from './use-draft'

export type AfterPhotos = {
  /** Why the last photo could not be taken. */
  readonly problems: readonly Advice[]
  readonly isTaking: boolean
  /** By the phone's own camera or out of its album. */
  pick(from: PickFrom): Promise<void>
  /** What the live camera gave. */
  add(taken: KeptPhoto | PhotoRefusal): void
  remove(photoId: string): void
}

const { camera } = staffWords
const DENIED: Advice = { title: camera.broken, advice: camera.brokenHint }

const adviceFor = (code: PhotoRefusal): Advice =>
  code === 'PHOTO_NOT_KEPT' ? words.phone.PHOTO_NOT_KEPT : words.refusals[code]

/** After-photos lie in the draft from the moment they are taken, so that nothing but a person removes them. */
export const useAfterPhotos = (caseId: string): AfterPhotos => {
  const [problems, setProblems] = useState<readonly Advice[]>([])
  const [isTaking, setTaking] = useState(false)
  const taken = () => formIn(unfinished(caseId), 'handle').photos
  const keep = (photos: readonly KeptPhoto[]) => changeDraft(caseId, 'handle', { photos })

  const pick = async (from: PickFrom) => {
    setTaking(true)
    const room = LIMITS.photosMost - taken().length
    const { photos, refused, isDenied } = await pickPhotos(from, room).finally(() => setTaking(false))
    keep([...taken(), ...photos].slice(0, LIMITS.photosMost))
    const codes = [...new Set(refused.map(({ code }) => code))]
    setProblems([...(isDenied ? [DENIED] : []), ...codes.map(adviceFor)])
  }

  const add = (photo: KeptPhoto | PhotoRefusal) => {
    setProblems(typeof photo === 'string' ? [adviceFor(photo)] : [])
    if (typeof photo !== 'string') keep([...taken(), photo].slice(0, LIMITS.photosMost))
  }

  const remove = (photoId: string) => {
    const photos = taken().filter(({ id }) => id !== photoId)
    // Where a photo was taken means nothing without it.
    changeDraft(caseId, 'handle', { photos, ...(photos.length === 0 ? { place: null } : {}) })
    void deletePhoto(photoId).catch(() => undefined)
  }

  return { problems, isTaking, pick, add, remove }
}
