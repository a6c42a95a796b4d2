import type { CaseView } from '@/contract/case'
import { Card } from '@/ui/card'
import { Deadline } from '@/ui/deadline'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

type Clock = CaseView['clock']

const SOON_MINUTES = 30

const stateOf = ({ dueAt, isOverdue, pauses }: Clock, now: number) => {
  if (isOverdue) return 'over'
  if (pauses.some(({ to }) => to === null)) return 'paused'
  return dueAt !== null && Date.parse(dueAt) - now < SOON_MINUTES * 60_000 ? 'soon' : 'calm'
}

/** The clock, honest both ways: working time and wall time, when it is due, and every pause with its reason. */
export const CaseClock = ({ clock }: { readonly clock: Clock }) => {
  const now = Date.now()
  const { time, cases } = words
  return (
    <Card>
      <Stack gap="tight">
        <Heading level={2}>{cases.clock}</Heading>
        {clock.dueAt !== null && (
          <Stack row gap="tight">
            <Deadline state={stateOf(clock, now)}>{time.deadline(clock.dueAt, now)}</Deadline>
            <Paragraph size="note">{time.due(clock.dueAt)}</Paragraph>
          </Stack>
        )}
        <Paragraph>{time.workingSpent(clock.workingMinutes)}</Paragraph>
        <Paragraph>{time.wallSpent(clock.wallMinutes)}</Paragraph>
        {clock.pauses.map((pause) => (
          <Paragraph key={pause.from} size="note" tone="soft">
            {[cases.paused(cases.reason(pause.reason)), time.pause(pause.from, pause.to), pause.words]
              .filter(Boolean)
              .join('，')}
          </Paragraph>
        ))}
        {clock.isSample && (
          <Paragraph size="note" tone="soft">
            {cases.sampleLimit}
          </Paragraph>
        )}
      </Stack>
    </Card>
  )
}
