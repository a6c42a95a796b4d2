import type { StaffCase } from '@/contract/staff-case'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

/** What residents wrote, and when; never who they are. */
export const StaffReports = ({ of: { reports } }: { readonly of: StaffCase }) => {
  if (reports.length === 0) return null
  return (
    <Card>
      <Stack gap="tight">
        <Heading level={2}>{words.staff.reports(reports.length)}</Heading>
        {reports.map(({ reportedAt, words: told }) => (
          <Stack key={reportedAt} gap="tight">
            <Paragraph tone={told ? 'plain' : 'soft'}>{told ? `“${told}”` : words.staff.noWords}</Paragraph>
            <Paragraph size="note" tone="soft">
              {words.time.dayAndTime(reportedAt)}
            </Paragraph>
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}
