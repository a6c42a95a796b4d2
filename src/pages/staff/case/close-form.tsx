import type { StaffCase } from '@/contract/staff-case'
import { CaseOutcome } from '@/features/cases/case-outcome'
import type { Drafts } from '@/features/staff/draft-type'
import { PublishChoice } from '@/features/staff/publish-choice'
import { StaffEvidence } from '@/features/staff/staff-evidence'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

type CloseFormProps = {
  readonly view: StaffCase
  readonly draft: Drafts['close']
  readonly onChange: (part: Partial<Drafts['close']>) => void
}

const { staff: said } = words

/** 结案: what was said, how sure it is the same spot, and which photos everyone may see. */
export const CloseForm = ({ view, draft: { publishPhotoIds }, onChange }: CloseFormProps) => (
  <Stack gap="loose">
    <CaseOutcome of={view} />
    <StaffEvidence of={view} />
    <PublishChoice
      which="处置后"
      photos={view.after}
      chosen={publishPhotoIds}
      onChoose={(publishPhotoIds) => onChange({ publishPhotoIds })}
    />
    {view.after.length > 0 && publishPhotoIds.length === 0 && (
      <Notice tone="warn">{said.closeNothing}</Notice>
    )}
    <Paragraph size="note">{said.closeAsk}</Paragraph>
  </Stack>
)
