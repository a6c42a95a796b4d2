import type { StaffCase } from '@/contract/staff-case'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'

/** What residents wrote, and when; never who they are. */
export const StaffReports = ({ of: { reports } }: { readonly of: StaffCase }) => {
  if (reports.length === 0) return null
  return (
    <Stack gap="tight">
      <Heading level={2}>{staffWords.reports(reports.length)}</Heading>
      <Card flush>
        {reports.map(({ reportedAt, words: told }) => (
          <ListRow
            key={`${reportedAt} ${told}`}
            icon="chat"
            title={told ? `“${told}”` : staffWords.noWords}
            note={words.time.dayAndTime(reportedAt)}
          />
        ))}
      </Card>
    </Stack>
  )
}
