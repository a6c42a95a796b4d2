import type { StaffCase } from '@/contract/staff-case'
import { LIMITS } from '@/contract/values'
import { AfterPhotos } from '@/features/staff/after-photos'
import type { HandleDraft } from '@/features/staff/draft-type'
import { errorIn } from '@/features/staff/filled'
import { needsPhoto } from '@/features/staff/handle-filled'
import type { AfterPhotos as Taking } from '@/features/staff/use-after-photos'
import { Button } from '@/ui/button'
import type { FieldError } from '@/ui/error-summary'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

type PhotoPartProps = {
  readonly view: StaffCase
  readonly draft: HandleDraft
  readonly photos: Taking
  /** No live camera here: the phone's own camera does it, with the photo of before on the page. */
  readonly isBroken: boolean
  readonly errors: readonly FieldError[]
  readonly onShoot: () => void
}

const { staff: said } = words

/** The photo from the same spot: over the ghost of the one before, or by the phone's own camera, or out of the album. */
export const PhotoPart = ({ view, draft, photos, isBroken, errors, onShoot }: PhotoPartProps) => {
  const isFull = draft.photos.length >= LIMITS.photosMost
  const busy = photos.isTaking && words.report.photos.preparing
  return (
    <Field
      id="photos"
      label={said.afterPhoto}
      hint={needsPhoto(draft.outcome) ? said.afterPhotoHint : said.afterPhotoOptional}
      error={errorIn(errors, 'photos')}
    >
      <Stack gap="tight">
        {view.before.length === 0 && <Paragraph size="note">{said.noBefore}</Paragraph>}
        <AfterPhotos before={view.before} photos={draft.photos} onRemove={photos.remove} />
        {photos.problems.map(({ title, advice }) => (
          <Notice key={title} tone="warn" title={title}>
            {advice}
          </Notice>
        ))}
        {isBroken && (
          <Paragraph size="note" tone="soft">
            {said.camera.brokenHint}
          </Paragraph>
        )}
        {isFull && <Paragraph>{said.fullPhotos}</Paragraph>}
        {!isFull && !isBroken && (
          <Button kind="secondary" icon="camera" onPress={onShoot}>
            {shootLabel(view.before.length, draft.photos.length)}
          </Button>
        )}
        {!isFull && (
          <Stack row even gap="tight">
            <Button kind="secondary" icon="camera" onPress={() => void photos.pick('camera')} busy={busy}>
              {said.phoneCamera}
            </Button>
            <Button
              kind="secondary"
              icon="photo"
              onPress={() => void photos.pick('album')}
              disabled={photos.isTaking}
            >
              {said.album}
            </Button>
          </Stack>
        )}
      </Stack>
    </Field>
  )
}

const shootLabel = (before: number, taken: number) => {
  if (taken > 0) return said.shootAgain
  return before > 0 ? said.shoot : said.shootPlain
}
