import type { QueueCase } from '@/contract/staff-case'
import { StatusTag } from '@/ui/status-tag'
import { Tag } from '@/ui/tag'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'
import { DeadlineChip } from './deadline-chip'

/** What makes one case of the queue more pressing than another. */
export const QueueMarks = ({ of: { dueAt, isUrgent, reopened } }: { readonly of: QueueCase }) => (
  <>
    {isUrgent && <StatusTag status="urgent">{staffWords.urgent}</StatusTag>}
    {reopened > 0 && <Tag tone="warn">{words.cases.reopened(reopened)}</Tag>}
    <DeadlineChip dueAt={dueAt} />
  </>
)
