import { Deadline } from '@/ui/deadline'
import { words } from '@/words/words'
import { useNow } from './use-now'

const SOON_MINUTES = 30

type DeadlineChipProps = {
  readonly dueAt: string | null
  readonly isPaused?: boolean
}

const stateOf = (left: number, isPaused: boolean) => {
  if (left < 0) return 'over'
  if (isPaused) return 'paused'
  return left < SOON_MINUTES * 60_000 ? 'soon' : 'calm'
}

/** How long is left, or how late it is. Nothing where no clock runs. */
export const DeadlineChip = ({ dueAt, isPaused = false }: DeadlineChipProps) => {
  const now = useNow()
  if (dueAt === null) return null
  const left = Date.parse(dueAt) - now
  return <Deadline state={stateOf(left, isPaused)}>{words.time.deadline(dueAt, now)}</Deadline>
}
