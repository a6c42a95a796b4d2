import { EmptyState } from '@/ui/empty-state'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { DraftPhoto } from './draft-photo'
import type { Draft } from './draft-type'
import { roomForPhotos } from './edit-draft'
import { PhotoButtons } from './photo-buttons'
import type { PhotoPicking } from './use-photo-picking'

const { photos: said } = words.report

/** Step one: up to four photos; each can be moved, taken again or removed. The first is taken from the foot of the page. */
export const PhotoStep = ({ draft, picking }: { readonly draft: Draft; readonly picking: PhotoPicking }) => {
  const { photos } = draft
  const room = roomForPhotos(draft)
  return (
    <Stack>
      {picking.problems.map(({ title, advice }) => (
        <Notice key={title} tone="warn" title={title}>
          {advice}
        </Notice>
      ))}
      {photos.length === 0 && (
        <EmptyState icon="camera" title={words.report.photosTitle} advice={said.hint} />
      )}
      {photos.map((photo, index) => (
        <DraftPhoto
          key={photo.id}
          photo={photo}
          index={index}
          count={photos.length}
          onRetake={() => void picking.retake(photo.id)}
        />
      ))}
      {photos.length > 0 && room > 0 && <PhotoButtons picking={picking} kind="secondary" />}
      {photos.length > 0 && (
        <Paragraph size="note" tone="soft">
          {room > 0 ? said.room(room) : said.full}
        </Paragraph>
      )}
    </Stack>
  )
}
