import { useState } from 'react'
import type { StaffCase } from '@/contract/staff-case'
import { wayBack } from '@/features/faces/way-back'
import { GhostCamera } from '@/features/staff/ghost-camera'
import { filledHandle } from '@/features/staff/handle-filled'
import { isUnanswered } from '@/features/staff/request-ids'
import { useAfterPhotos } from '@/features/staff/use-after-photos'
import { useDraft } from '@/features/staff/use-draft'
import { useStep } from '@/features/staff/use-step'
import { backOr } from '@/platform/navigate'
import { scrollTo } from '@/platform/scroll'
import { ErrorSummary } from '@/ui/error-summary'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'
import { StepProblem } from '../step-problem'
import { DiscardHandle } from './discard-handle'
import { HandleBrief } from './handle-brief'
import { HandleFoot } from './handle-foot'
import { HandleForm } from './handle-form'
import { PhotoPart } from './photo-part'
import { useShooting } from './use-shooting'

const said = staffWords

/** The feedback of one case. It is kept on the phone at every change and forgotten only when the cloud has it. */
export const HandleScreen = ({ view }: { readonly view: StaffCase }) => {
  const { draft, change } = useDraft(view.id, 'handle')
  const photos = useAfterPhotos(view.id)
  const shooting = useShooting(photos)
  const sending = useStep(view.id)
  const [tries, setTries] = useState(0)
  const filled = filledHandle(draft)
  const errors = tries > 0 && !filled.ok ? filled.errors : []
  // What was sent without an answer may be what moved the case on: sending it again only fetches the answer.
  const isAllowed =
    view.actions.includes('handle') || sending.isSending || (filled.ok && isUnanswered(view.id, filled.step))

  const submit = () => {
    setTries((before) => before + 1)
    if (filled.ok) sending.send(view, filled.step, () => void backOr('staff-case', { caseId: view.id }))
  }

  return (
    <Screen
      label={said.handle}
      back={wayBack}
      action={
        <Stack gap="tight">
          <StepProblem error={sending.error} stage={view.stage} />
          <HandleFoot
            view={view}
            draft={draft}
            shooting={shooting}
            sending={sending}
            isAllowed={isAllowed}
            onSubmit={submit}
          />
        </Stack>
      }
      overlay={
        shooting.isOpen && (
          <GhostCamera
            before={view.before}
            onTaken={shooting.taken}
            onBroken={shooting.broke}
            onClose={shooting.close}
          />
        )
      }
    >
      <Stack gap="loose">
        <HandleBrief of={view} />
        <ErrorSummary
          title={said.missingTitle}
          errors={errors}
          onGo={(field) => void scrollTo(`${field}-label`)}
          attempt={tries}
        />
        <PhotoPart view={view} draft={draft} photos={photos} shooting={shooting} errors={errors} />
        <HandleForm view={view} draft={draft} onChange={change} errors={errors} />
        <DiscardHandle draft={draft} onChange={change} />
      </Stack>
    </Screen>
  )
}
