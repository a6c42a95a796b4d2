import { LIMITS } from '@/contract/limits'
import type { StaffCase } from '@/contract/staff-case'
import { AfterPhotos } from '@/features/staff/after-photos'
import type { HandleDraft } from '@/features/staff/draft-type'
import { errorIn } from '@/features/staff/filled'
import { isPhotoNext, needsPhoto } from '@/features/staff/handle-filled'
import type { AfterPhotos as Taking } from '@/features/staff/use-after-photos'
import { Button } from '@/ui/button'
import type { FieldError } from '@/ui/error-summary'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'
import { shootLabel } from './shoot-label'
import type { Shooting } from './use-shooting'

type PhotoPartProps = {
  readonly view: StaffCase
  readonly draft: HandleDraft
  readonly photos: Taking
  readonly shooting: Shooting
  readonly errors: readonly FieldError[]
}

const said = staffWords

/** The photo from the same spot. The first one is taken from the foot of the page, further ones from here, or out of the album. */
export const PhotoPart = ({ view, draft, photos, shooting, errors }: PhotoPartProps) => (
  <Field
    id="photos"
    label={said.afterPhoto}
    hint={needsPhoto(draft.outcome) ? said.afterPhotoHint : said.afterPhotoOptional}
    error={errorIn(errors, 'photos')}
  >
    <Stack>
      {view.before.length === 0 && <Paragraph size="note">{said.noBefore}</Paragraph>}
      <AfterPhotos before={view.before} photos={draft.photos} onRemove={photos.remove} />
      {photos.problems.map(({ title, advice }) => (
        <Notice key={title} tone="warn" title={title}>
          {advice}
        </Notice>
      ))}
      {shooting.camera === 'broken' && draft.photos.length === 0 && (
        <Notice tone="warn" title={said.camera.broken}>
          {said.camera.brokenHint}
        </Notice>
      )}
      {draft.photos.length >= LIMITS.photosMost ? (
        <Paragraph size="note">{said.fullPhotos}</Paragraph>
      ) : (
        <Stack row gap="tight">
          {!isPhotoNext(draft) && (
            <Button
              kind="secondary"
              icon="camera"
              compact
              onPress={shooting.begin}
              busy={photos.isTaking && words.report.photos.preparing}
            >
              {shootLabel(shooting.camera, view, draft)}
            </Button>
          )}
          <Button
            kind="secondary"
            icon="photo"
            compact
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
