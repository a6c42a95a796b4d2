import type { Home } from '@/contract/home'
import type { MyReport } from '@/contract/report'
import { ReportTags } from '@/features/account/report-tags'
import { CaseRow } from '@/features/cases/case-row'
import { WeekNumbers } from '@/features/home/week-numbers'
import { open } from '@/platform/navigate'
import { CountBadge } from '@/ui/count-badge'
import { EmptyState } from '@/ui/empty-state'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

/** First what waits for my answer, then what is under way, then the city's week. */
export const WhatMatters = ({ home }: { readonly home: Home }) => {
  const { waiting, underWay, unread, week } = home
  const { home: said, notices } = words
  return (
    <Stack gap="loose">
      {unread > 0 && (
        <ListRow
          icon="bell"
          title={notices.title}
          end={<CountBadge count={unread} label={notices.unread(unread)} />}
          onPress={() => void open('notices')}
        />
      )}
      <Reports title={said.waiting} reports={waiting} />
      <Reports title={said.underWay} reports={underWay} />
      {waiting.length + underWay.length === 0 && (
        <EmptyState icon="leaf" title={said.nothing} advice={said.nothingHint} />
      )}
      <WeekNumbers week={week} />
    </Stack>
  )
}

const Reports = ({ title, reports }: { readonly title: string; readonly reports: readonly MyReport[] }) =>
  reports.length === 0 ? null : (
    <Stack gap="tight">
      <Heading level={2}>{title}</Heading>
      {reports.map((report) => (
        <CaseRow
          key={report.receipt}
          of={report.case}
          onPress={() => void open('case', { caseId: report.case.id })}
        >
          <ReportTags of={report} />
        </CaseRow>
      ))}
    </Stack>
  )
