import type { Stage } from '@/domain/case/stage'
import { ProblemNotice } from '@/features/faces/problem-notice'
import { failureOf } from '@/platform/failure'
import { Notice } from '@/ui/notice'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'

type StepProblemProps = { readonly error: unknown; readonly stage: Stage }

/** Why a step came to nothing. Where somebody was quicker, the case has been fetched anew, and what was typed is still there. */
export const StepProblem = ({ error, stage }: StepProblemProps) => {
  if (error === null || failureOf(error).code !== 'CASE_MOVED_ON') return <ProblemNotice error={error} />
  return (
    <Notice tone="warn" title={words.refusals.CASE_MOVED_ON.title}>
      {staffWords.movedOn(words.cases.stages[stage].label)}
    </Notice>
  )
}
