import type { CaseCard } from '@/contract/case'
import { type Status, StatusTag } from '@/ui/status-tag'
import { words } from '@/words/words'

type Told = Pick<CaseCard, 'stage' | 'outcome'>

const CLOSED = {
  solved: 'done',
  'partly-solved': 'partly',
  'cannot-solve-now': 'stopped',
  'not-ours': 'stopped',
} as const

/** How a case stands at a glance. Closed without a solution is never shown as done. */
const statusOf = ({ stage, outcome }: Told): Status => {
  if (stage === 'closed') return outcome === null ? 'stopped' : CLOSED[outcome]
  if (stage === 'declined') return 'stopped'
  return stage === 'handling' || stage === 'handled' ? 'moving' : 'waiting'
}

/** The outcome of a closed case, because 已结案 alone says too little; else its stage. */
export const StageTag = ({ of }: { readonly of: Told }) => {
  const { stage, outcome } = of
  const label =
    stage === 'closed' && outcome !== null
      ? words.cases.outcomes[outcome].label
      : words.cases.stages[stage].label
  return <StatusTag status={statusOf(of)}>{label}</StatusTag>
}
