import { CaseRow } from '@/features/cases/case-row'
import { useJoin } from '@/features/cases/use-join'
import { ProblemNotice } from '@/features/faces/problem-notice'
import type { Draft } from '@/features/report/draft-type'
import { NearCases } from '@/features/report/near-cases'
import { useNear } from '@/features/report/use-near'
import { open } from '@/platform/navigate'

/** Neighbours' open cases of the same kind near by. The draft stays; whoever joined empties it himself. */
export const AlreadyReported = ({ draft }: { readonly draft: Draft }) => {
  const near = useNear(draft)
  const join = useJoin()
  const joinNow = (caseId: string) => join.mutate(caseId, { onSuccess: () => void open('case', { caseId }) })
  return (
    <>
      <ProblemNotice error={join.error} />
      <NearCases
        cases={near.data?.cases ?? []}
        row={(card) => <CaseRow of={card} onPress={() => void open('case', { caseId: card.id })} />}
        joining={join.isPending ? join.variables : null}
        onJoin={joinNow}
      />
    </>
  )
}
