import type { StaffCase } from '@/contract/staff-case'
import type { HandleDraft } from '@/features/staff/draft-type'
import { isPhotoNext } from '@/features/staff/handle-filled'
import type { StepSending } from '@/features/staff/use-step'
import { whyNot } from '@/features/staff/why-not'
import { Button } from '@/ui/button'
import { staffWords } from '@/words/staff-words'
import { shootLabel } from './shoot-label'
import type { Shooting } from './use-shooting'

type HandleFootProps = {
  readonly view: StaffCase
  readonly draft: HandleDraft
  readonly shooting: Shooting
  readonly sending: StepSending
  readonly isAllowed: boolean
  readonly onSubmit: () => void
}

const said = staffWords

/** The one thing to do next, in thumb's reach: the photo while it is missing, then handing in. */
export const HandleFoot = (props: HandleFootProps) => {
  const { view, draft, shooting, sending, isAllowed, onSubmit } = props
  if (isAllowed && isPhotoNext(draft))
    return (
      <Button icon="camera" onPress={shooting.begin}>
        {shootLabel(shooting.camera, view, draft)}
      </Button>
    )
  return (
    <Button
      onPress={onSubmit}
      busy={busyWords(sending)}
      blockedBecause={!isAllowed && whyNot(view.stage, 'handle')}
    >
      {said.submitHandle}
    </Button>
  )
}

const busyWords = ({ isSending, uploading }: StepSending) => {
  if (!isSending) return false
  return uploading ? said.uploading(uploading.index, uploading.count) : said.sending
}
