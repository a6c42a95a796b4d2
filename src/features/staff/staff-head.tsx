import type { ReactNode } from 'react'
import type { StaffCase } from '@/contract/staff-case'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { Tag } from '@/ui/tag'
import { words } from '@/words/words'
import { DeadlineChip } from './deadline-chip'

type StaffHeadProps = {
  readonly of: StaffCase
  /** How it stands, as a tag. */
  readonly stage: ReactNode
}

/** What it is, how it stands and how much time is left. */
export const StaffHead = ({ of: view, stage }: StaffHeadProps) => {
  const { category, number, reportedAt, owners, reopened, dueAt, clock } = view
  return (
    <Stack gap="tight">
      <Stack row gap="tight">
        {stage}
        <DeadlineChip dueAt={dueAt} isPaused={clock.pauses.some(({ to }) => to === null)} />
        {reopened > 0 && <Tag tone="warn">{words.cases.reopened(reopened)}</Tag>}
      </Stack>
      <Heading level={1}>{category}</Heading>
      <Paragraph size="note" tone="soft">
        {[words.cases.number(number), words.time.full(reportedAt), words.cases.owners(owners)].join(' · ')}
      </Paragraph>
    </Stack>
  )
}
