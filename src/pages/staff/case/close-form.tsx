import type { StaffCase } from '@/contract/staff-case'
import { CaseOutcome } from '@/features/cases/case-outcome'
import { PublishChoice } from '@/features/staff/publish-choice'
import { StaffEvidence } from '@/features/staff/staff-evidence'
import { useDraft } from '@/features/staff/use-draft'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'

const said = staffWords

/** 结案: what was said, how sure it is the same spot, and which photos everyone may see. */
export const CloseForm = ({ view }: { readonly view: StaffCase }) => {
  const { draft, change } = useDraft(view.id, 'close')
  const { publishPhotoIds } = draft
  const isShown = view.after.some(({ id, review }) => review === 'passed' || publishPhotoIds.includes(id))
  return (
    <Stack gap="loose">
      <CaseOutcome of={view} />
      <StaffEvidence of={view} />
      <PublishChoice
        which="处置后"
        photos={view.after}
        chosen={publishPhotoIds}
        onChoose={(publishPhotoIds) => change({ publishPhotoIds })}
      />
      {view.after.length > 0 && !isShown && <Notice tone="warn">{said.closeNothing}</Notice>}
      <Paragraph size="note">{said.closeAsk}</Paragraph>
    </Stack>
  )
}
