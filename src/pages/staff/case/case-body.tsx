import { useEffect } from 'react'
import { city } from '@/city'
import type { StaffCase } from '@/contract/staff-case'
import { CaseClock } from '@/features/cases/case-clock'
import { CaseOutcome } from '@/features/cases/case-outcome'
import { StageTag } from '@/features/cases/stage-tag'
import { timelineEntries } from '@/features/cases/timeline-entries'
import { tellLastStep, useLastStep } from '@/features/staff/last-step'
import { StaffDisputes } from '@/features/staff/staff-disputes'
import { StaffEvidence } from '@/features/staff/staff-evidence'
import { StaffFiling } from '@/features/staff/staff-filing'
import { StaffHead } from '@/features/staff/staff-head'
import { StaffPhotos } from '@/features/staff/staff-photos'
import { StaffPlace } from '@/features/staff/staff-place'
import { StaffReports } from '@/features/staff/staff-reports'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Stack } from '@/ui/stack'
import { Timeline } from '@/ui/timeline'
import { words } from '@/words/words'
import { StepProblem } from './step-problem'

const { staff: said } = words

type CaseBodyProps = { readonly view: StaffCase; readonly error: unknown }

/** Everything a worker needs of a case, most needed first; never who reported it. */
export const CaseBody = ({ view, error }: CaseBodyProps) => (
  <Stack gap="loose">
    <JustDone caseId={view.id} />
    <StepProblem error={error} stage={view.stage} />
    <StaffHead of={view} stage={<StageTag of={view} />} />
    <StaffDisputes of={view} />
    <StaffPhotos of={view} />
    <StaffReports of={view} />
    <StaffPlace city={city} of={view} />
    <CaseOutcome of={view} />
    <StaffEvidence of={view} />
    <StaffFiling city={city} of={view} />
    <CaseClock clock={view.clock} />
    <Card>
      <Heading level={2}>{words.cases.timeline}</Heading>
      <Timeline label={words.cases.timeline} entries={timelineEntries(city, view)} />
    </Card>
  </Stack>
)

/** What was just done, said once. */
const JustDone = ({ caseId }: { readonly caseId: string }) => {
  const last = useLastStep((state) => state.last)
  useEffect(() => () => tellLastStep(null), [])
  if (last?.caseId !== caseId) return null
  const done = last.action === 'handle' ? said.doneHandle : said.done(said.actions[last.action].label)
  return <Notice tone="success">{done}</Notice>
}
