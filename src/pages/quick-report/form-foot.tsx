import type { Draft } from '@/features/report/draft-type'
import { PhotoButtons } from '@/features/report/photo-buttons'
import type { PhotoPicking } from '@/features/report/use-photo-picking'
import { Button } from '@/ui/button'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

const { report: said } = words
export const LAST_STEP = said.steps.length - 1

type FormFootProps = {
  readonly draft: Draft
  readonly step: number
  readonly picking: PhotoPicking
  readonly onGo: (step: number) => void
  readonly onSubmit: () => void
}

/** The one thing to do next, in thumb's reach: the first photo, the next step, or sending. */
export const FormFoot = ({ draft, step, picking, onGo, onSubmit }: FormFootProps) => {
  if (step === 0 && draft.photos.length === 0) return <PhotoButtons picking={picking} kind="primary" />
  return (
    <Stack row even gap="tight">
      {step > 0 && (
        <Button kind="secondary" onPress={() => onGo(step - 1)}>
          {said.previous}
        </Button>
      )}
      {step < LAST_STEP ? (
        <Button onPress={() => onGo(step + 1)}>
          {step === 1 ? said.nextFrom(draft.spot.kind) : said.next}
        </Button>
      ) : (
        <Button onPress={onSubmit}>{said.submit}</Button>
      )}
    </Stack>
  )
}
