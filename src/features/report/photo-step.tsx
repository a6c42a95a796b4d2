import { useState } from 'react'
import type { KeptPhoto, PickFrom } from '@/platform/photo-type'
import { pickPhotos } from '@/platform/photos'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import type { Advice } from '@/words/advice'
import { words } from '@/words/words'
import { DraftPhoto } from './draft-photo'
import type { Draft } from './draft-type'
import { roomForPhotos } from './edit-draft'
import { adviceOn } from './photo-advice'
import { draftActions } from './use-draft'

const { photos: said } = words.report

/** Step one: up to four photos, taken or chosen; each can be moved, taken again or removed. */
export const PhotoStep = ({ draft, onFirst }: { readonly draft: Draft; readonly onFirst: () => void }) => {
  const [problems, setProblems] = useState<readonly Advice[]>([])
  const [isTaking, setTaking] = useState(false)
  const room = roomForPhotos(draft)

  const take = async (from: PickFrom, most: number): Promise<readonly KeptPhoto[]> => {
    setTaking(true)
    const picked = await pickPhotos(from, most).finally(() => setTaking(false))
    setProblems(adviceOn(picked))
    return picked.photos
  }

  const add = async (from: PickFrom) => {
    const isFirst = draft.photos.length === 0
    const photos = await take(from, room)
    draftActions.addPhotos(photos)
    if (isFirst && photos.length > 0) onFirst()
  }

  const retake = async (photoId: string) => {
    const [photo] = await take('camera', 1)
    if (photo) draftActions.retakePhoto(photoId, photo)
  }

  return (
    <Stack>
      {problems.map(({ title, advice }) => (
        <Notice key={title} tone="warn" title={title}>
          {advice}
        </Notice>
      ))}
      {draft.photos.length === 0 && (
        <EmptyState icon="camera" title={words.report.photosTitle} advice={said.hint} />
      )}
      {draft.photos.map((photo, index) => (
        <DraftPhoto
          key={photo.id}
          photo={photo}
          index={index}
          count={draft.photos.length}
          onRetake={() => void retake(photo.id)}
        />
      ))}
      {room > 0 ? (
        <Stack row even gap="tight">
          <Button icon="camera" onPress={() => void add('camera')} busy={isTaking && said.preparing}>
            {said.take}
          </Button>
          <Button kind="secondary" icon="photo" onPress={() => void add('album')} disabled={isTaking}>
            {said.pick}
          </Button>
        </Stack>
      ) : (
        <Paragraph>{said.full}</Paragraph>
      )}
      {draft.photos.length > 0 && room > 0 && (
        <Paragraph size="note" tone="soft">
          {said.room(room)}
        </Paragraph>
      )}
    </Stack>
  )
}
