import type { KeptPhoto } from '@/platform/photo-type'
import { usePhotoUrl } from '@/platform/use-photo-url'
import { IconButton } from '@/ui/icon-button'
import { Notice } from '@/ui/notice'
import { PhotoThumb } from '@/ui/photo-thumb'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { draftActions } from './use-draft'

type DraftPhotoProps = {
  readonly photo: KeptPhoto
  readonly index: number
  readonly count: number
  readonly onRetake: () => void
}

/** One photo of the draft with what can be done to it. */
export const DraftPhoto = ({ photo, index, count, onRetake }: DraftPhotoProps) => {
  const url = usePhotoUrl(photo.id)
  const { photos: said } = words.report
  const name = said.name(index + 1, count)
  const about = (what: string) => `${what}，${name}`
  return (
    <Stack row gap="tight">
      <PhotoThumb src={url ?? ''} alt={name} size="strip" />
      {url === null && <Notice tone="warn">{said.lost}</Notice>}
      <Stack row gap="tight">
        {index > 0 && (
          <IconButton
            icon="arrow-up"
            label={about(said.forward)}
            onPress={() => draftActions.movePhoto(photo.id, -1)}
          />
        )}
        {index < count - 1 && (
          <IconButton
            icon="arrow-down"
            label={about(said.backward)}
            onPress={() => draftActions.movePhoto(photo.id, 1)}
          />
        )}
        <IconButton icon="retry" label={about(said.retake)} onPress={onRetake} />
        <IconButton
          icon="trash"
          kind="danger"
          label={about(said.remove)}
          onPress={() => draftActions.removePhoto(photo.id)}
        />
      </Stack>
    </Stack>
  )
}
