import type { StaffCase } from '@/contract/staff-case'
import { DeadlineChip } from '@/features/staff/deadline-chip'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

/** Which case this is and how much time is left: enough to know that one stands at the right wall. */
export const HandleBrief = ({ of: { category, placeName, dueAt } }: { readonly of: StaffCase }) => (
  <Stack gap="tight">
    <Stack row gap="tight">
      <Heading level={2}>{category}</Heading>
      <DeadlineChip dueAt={dueAt} />
    </Stack>
    <Paragraph tone="soft">{placeName || words.cases.noPlace}</Paragraph>
  </Stack>
)
