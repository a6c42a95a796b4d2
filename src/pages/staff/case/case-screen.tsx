import { useState } from 'react'
import type { StaffCase } from '@/contract/staff-case'
import { wayBack } from '@/features/faces/way-back'
import { inOrder } from '@/features/staff/action-order'
import { FORM_OF } from '@/features/staff/draft-type'
import type { StaffAction } from '@/features/staff/step'
import { useStep } from '@/features/staff/use-step'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { CaseBody } from './case-body'
import { MoreSheet } from './more-sheet'
import { RevealSheet } from './reveal-sheet'
import { StepSheet } from './step-sheet'

const { staff: said } = words

/** What lies over the case: the other actions, the form of one action, or the look at how to reach the reporter. */
type Over = 'nothing' | 'more' | 'reveal' | StaffAction

/** The case with its one primary action at the thumb; the others lie in a sheet, and each is filled in on its own. */
export const CaseScreen = ({ view }: { readonly view: StaffCase }) => {
  const [over, setOver] = useState<Over>('nothing')
  const sending = useStep(view.id)
  const { primary, others } = inOrder(view.actions)
  const close = () => setOver('nothing')

  const begin = (action: StaffAction) => {
    sending.reset()
    if (action === 'handle') return void open('staff-handle', { caseId: view.id })
    if (FORM_OF[action] === null) return sending.send(view, { action: 'take', decided: {} })
    setOver(action)
  }

  return (
    <Screen
      label={said.case}
      back={wayBack}
      action={
        <Stack gap="tight">
          {primary === null && <Paragraph tone="soft">{said.nothingToDo}</Paragraph>}
          <Stack row even gap="tight">
            {primary !== null && (
              <Button onPress={() => begin(primary)} busy={sending.isSending && said.sending}>
                {said.actions[primary].label}
              </Button>
            )}
            <Button kind="secondary" onPress={() => setOver('more')} disabled={sending.isSending}>
              {said.more}
            </Button>
          </Stack>
        </Stack>
      }
      overlay={
        <>
          {over === 'more' && (
            <MoreSheet actions={others} onBegin={begin} onReveal={() => setOver('reveal')} onClose={close} />
          )}
          {over === 'reveal' && <RevealSheet caseId={view.id} onClose={close} />}
          {over !== 'nothing' && over !== 'more' && over !== 'reveal' && (
            <StepSheet view={view} action={over} sending={sending} onClose={close} />
          )}
        </>
      }
    >
      <CaseBody view={view} error={over === 'nothing' ? sending.error : null} />
    </Screen>
  )
}
