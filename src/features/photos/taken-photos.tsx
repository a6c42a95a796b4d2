import type { KeptPhoto } from '@/platform/photo-type'
import { usePhotoUrl } from '@/platform/use-photo-url'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { PhotoThumb } from '@/ui/photo-thumb'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import type { PhotoTaking } from './use-photo-taking'

/** A few photos taken for one answer or one handling: take, choose, look, remove. */
export const TakenPhotos = ({ taking }: { readonly taking: PhotoTaking }) => {
  const { photos, problems, isFull, isTaking, take, remove } = taking
  const { photos: said } = words.report
  return (
    <Stack gap="tight">
      {problems.map((problem) => (
        <Notice key={problem.title} tone="warn" title={problem.title}>
          {problem.advice}
        </Notice>
      ))}
      {photos.length > 0 && (
        <Stack row gap="tight">
          {photos.map((photo, index) => (
            <Taken
              key={photo.id}
              photo={photo}
              name={said.name(index + 1, photos.length)}
              onRemove={remove}
            />
          ))}
        </Stack>
      )}
      {!isFull && (
        <Stack row even gap="tight">
          <Button
            kind="secondary"
            icon="camera"
            onPress={() => void take('camera')}
            busy={isTaking && said.preparing}
          >
            {said.take}
          </Button>
          <Button kind="secondary" icon="photo" onPress={() => void take('album')} disabled={isTaking}>
            {said.pick}
          </Button>
        </Stack>
      )}
    </Stack>
  )
}

type TakenProps = {
  readonly photo: KeptPhoto
  readonly name: string
  readonly onRemove: (id: string) => void
}

const Taken = ({ photo, name, onRemove }: TakenProps) => (
  <PhotoThumb
    src={usePhotoUrl(photo.id) ?? ''}
    alt={name}
    remove={{ label: `${words.report.photos.remove}，${name}`, onPress: () => onRemove(photo.id) }}
  />
)
