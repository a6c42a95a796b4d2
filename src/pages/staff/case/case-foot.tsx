import type { StaffCase } from '@/contract/staff-case'
import { inOrder } from '@/features/staff/action-order'
import { tellLastStep, useLastStep } from '@/features/staff/last-step'
import type { StaffAction } from '@/features/staff/step'
import type { StepSending } from '@/features/staff/use-step'
import { backOr } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'
import { StepProblem } from '../step-problem'

type CaseFootProps = {
  readonly view: StaffCase
  readonly sending: StepSending
  /** What went wrong is said in the form while one is open. */
  readonly isFormOpen: boolean
  /** Whether the sheet of other things has anything in it. */
  readonly hasMore: boolean
  readonly onBegin: (action: StaffAction) => void
  readonly onMore: () => void
}

const said = staffWords

/** At the thumb: what was just done or went wrong, and the one thing to do next. */
export const CaseFoot = ({ view, sending, isFormOpen, hasMore, onBegin, onMore }: CaseFootProps) => {
  const { primary } = inOrder(view.actions)
  const last = useLastStep((state) => state.last)
  const isNews = last?.caseId === view.id
  return (
    <Stack gap="tight">
      {!isFormOpen && <StepProblem error={sending.error} stage={view.stage} />}
      {isNews && (
        <Notice tone="success" close={{ label: words.general.close, onPress: () => tellLastStep(null) }}>
          {doneWords(last.action)}
        </Notice>
      )}
      {view.actions.length === 0 && !isNews && (
        <Paragraph size="note" tone="soft">
          {said.nothingToDo}
        </Paragraph>
      )}
      <Stack row even gap="tight">
        {hasMore && (
          <Button kind="secondary" onPress={onMore} disabled={sending.isSending}>
            {said.more}
          </Button>
        )}
        {primary === null ? (
          <Button onPress={() => void (sending.isSecondTap() || backOr('staff-queue'))}>
            {said.toQueue}
          </Button>
        ) : (
          <Button onPress={() => onBegin(primary)} busy={sending.isSending && said.sending}>
            {said.actions[primary].label}
          </Button>
        )}
      </Stack>
    </Stack>
  )
}

const doneWords = (action: StaffAction) =>
  action === 'handle' ? said.doneHandle : said.done(said.actions[action].label)
