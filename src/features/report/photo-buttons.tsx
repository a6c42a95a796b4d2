import { Button } from '@/ui/button'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import type { PhotoPicking } from './use-photo-picking'

type PhotoButtonsProps = {
  readonly picking: PhotoPicking
  /** The first photo is the one thing to do; more of them are not. */
  readonly kind: 'primary' | 'secondary'
}

const { photos: said } = words.report

/** Take one, or choose some. */
export const PhotoButtons = ({ picking: { add, isTaking }, kind }: PhotoButtonsProps) => (
  <Stack row even gap="tight">
    <Button kind={kind} icon="camera" onPress={() => void add('camera')} busy={isTaking && said.preparing}>
      {said.take}
    </Button>
    <Button kind="secondary" icon="photo" onPress={() => void add('album')} disabled={isTaking}>
      {said.pick}
    </Button>
  </Stack>
)
