import { useState } from 'react'
import type { StaffCase } from '@/contract/staff-case'
import { wayBack } from '@/features/faces/way-back'
import { GhostCamera } from '@/features/staff/ghost-camera'
import { filledHandle } from '@/features/staff/handle-filled'
import { useAfterPhotos } from '@/features/staff/use-after-photos'
import { useDraft } from '@/features/staff/use-draft'
import { useStep } from '@/features/staff/use-step'
import { hasLiveCamera } from '@/platform/camera/spot-camera'
import { backOr } from '@/platform/navigate'
import { scrollTo } from '@/platform/scroll'
import { Button } from '@/ui/button'
import { ErrorSummary, type FieldError } from '@/ui/error-summary'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { StepProblem } from '../case/step-problem'
import { HandleForm } from './handle-form'
import { PhotoPart } from './photo-part'

const { staff: said } = words

/** The feedback of one case. It is kept on the phone at every change and forgotten only when the cloud has it. */
export const HandleScreen = ({ view }: { readonly view: StaffCase }) => {
  const { draft, change } = useDraft(view.id, 'handle')
  const photos = useAfterPhotos(view.id)
  const sending = useStep(view.id)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [tries, setTries] = useState(0)
  const [isShooting, setShooting] = useState(false)
  const [isBroken, setBroken] = useState(!hasLiveCamera())
  const isAllowed = view.actions.includes('handle')

  const submit = () => {
    const filled = filledHandle(draft)
    setTries((before) => before + 1)
    setErrors(filled.ok ? [] : filled.errors)
    if (filled.ok) sending.send(view, filled.step, () => void backOr('staff-case', { caseId: view.id }))
  }

  return (
    <Screen
      label={said.handle}
      back={wayBack}
      action={
        <Button
          onPress={submit}
          busy={
            sending.isSending &&
            (sending.uploading
              ? said.uploading(sending.uploading.index, sending.uploading.count)
              : said.sending)
          }
          blockedBecause={
            !isAllowed && !sending.isSending && said.notNow(words.cases.stages[view.stage].label, said.handle)
          }
        >
          {said.submitHandle}
        </Button>
      }
      overlay={
        isShooting && (
          <GhostCamera
            before={view.before}
            onTaken={(taken) => {
              setShooting(false)
              photos.add(taken)
            }}
            onBroken={() => {
              setShooting(false)
              setBroken(true)
            }}
            onClose={() => setShooting(false)}
          />
        )
      }
    >
      <Stack gap="loose">
        <StepProblem error={sending.error} stage={view.stage} />
        {errors.length > 0 && (
          <ErrorSummary
            title={said.missingTitle}
            errors={errors}
            onGo={(field) => void scrollTo(field)}
            attempt={tries}
          />
        )}
        <PhotoPart
          view={view}
          draft={draft}
          photos={photos}
          isBroken={isBroken}
          errors={errors}
          onShoot={() => setShooting(true)}
        />
        <HandleForm view={view} draft={draft} onChange={change} errors={errors} />
      </Stack>
    </Screen>
  )
}
