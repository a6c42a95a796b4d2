import type { InferOutput } from 'valibot'
import type { queue } from '@/contract/staff-case'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { StatusTag } from '@/ui/status-tag'
import { staffWords } from '@/words/staff-words'

type Counts = InferOutput<typeof queue>['counts']

/** How much of it is late, and in which order it lies here. */
export const QueueCounts = ({ counts: { todo, overdue } }: { readonly counts: Counts }) =>
  todo === 0 ? null : (
    <Stack row gap="tight">
      {overdue > 0 && <StatusTag status="urgent">{staffWords.overdue(overdue)}</StatusTag>}
      <Paragraph size="note" tone="soft">
        {staffWords.byDeadline}
      </Paragraph>
    </Stack>
  )
