import { city } from '@/city'
import type { CaseView } from '@/contract/case'
import { DemoNotice } from '@/features/account/demo-notice'
import { CaseAnswer } from '@/features/cases/case-answer'
import { CaseClock } from '@/features/cases/case-clock'
import { CaseHead } from '@/features/cases/case-head'
import { CaseOutcome } from '@/features/cases/case-outcome'
import { CasePhotos } from '@/features/cases/case-photos'
import { CaseTogether } from '@/features/cases/case-together'
import { timelineEntries } from '@/features/cases/timeline-entries'
import { useAnswer } from '@/features/cases/use-answer'
import { ProblemNotice } from '@/features/faces/problem-notice'
import { TakenPhotos } from '@/features/photos/taken-photos'
import { usePhotoTaking } from '@/features/photos/use-photo-taking'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { Timeline } from '@/ui/timeline'
import { words } from '@/words/words'

/** A case that is there, from what matters most to what explains it. */
export const CaseDetail = ({ view }: { readonly view: CaseView }) => {
  const answering = useAnswer(view)
  const taking = usePhotoTaking()
  const { mine } = view
  return (
    <Stack gap="loose">
      <DemoNotice />
      <CaseHead of={view} />
      <CasePhotos of={view} />
      <CaseOutcome of={view} />
      <ProblemNotice error={answering.error} />
      {mine && mine.answers.length > 0 && (
        <CaseAnswer
          mine={mine}
          photos={<TakenPhotos taking={taking} />}
          photoIds={taking.photos.map(({ id }) => id)}
          isSending={answering.isPending}
          onAnswer={answering.mutate}
        />
      )}
      {mine && mine.verdict !== 'waiting' && <Paragraph>{words.cases.yourAnswer[mine.verdict]}</Paragraph>}
      <CaseClock clock={view.clock} />
      <Card>
        <Heading level={2}>{words.cases.timeline}</Heading>
        <Timeline label={words.cases.timeline} entries={timelineEntries(city, view)} />
      </Card>
      <CaseTogether view={view} />
    </Stack>
  )
}
