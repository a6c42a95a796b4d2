import { city } from '@/city'
import type { StaffCase } from '@/contract/staff-case'
import { CaseClock } from '@/features/cases/case-clock'
import { CaseOutcome } from '@/features/cases/case-outcome'
import { StageTag } from '@/features/cases/stage-tag'
import { timelineEntries } from '@/features/cases/timeline-entries'
import { StaffDisputes } from '@/features/staff/staff-disputes'
import { StaffEvidence } from '@/features/staff/staff-evidence'
import { StaffFiling } from '@/features/staff/staff-filing'
import { StaffHead } from '@/features/staff/staff-head'
import { StaffPhotos } from '@/features/staff/staff-photos'
import { StaffPlace } from '@/features/staff/staff-place'
import { StaffReports } from '@/features/staff/staff-reports'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Stack } from '@/ui/stack'
import { Timeline } from '@/ui/timeline'
import { words } from '@/words/words'

/** Everything a worker needs of a case, most needed first; never who reported it. */
export const CaseBody = ({ view }: { readonly view: StaffCase }) => (
  <Stack gap="loose">
    <StaffHead of={view} stage={<StageTag of={view} />} />
    <StaffDisputes of={view} />
    <StaffPlace city={city} of={view} />
    <StaffPhotos of={view} />
    <StaffReports of={view} />
    <CaseOutcome of={view} />
    <StaffEvidence of={view} />
    <StaffFiling city={city} of={view} />
    <CaseClock clock={view.clock} />
    <Card>
      <Stack>
        <Heading level={2}>{words.cases.timeline}</Heading>
        <Timeline label={words.cases.timeline} entries={timelineEntries(city, view)} />
      </Stack>
    </Card>
  </Stack>
)
