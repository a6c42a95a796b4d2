import { useEffect, useState } from 'react'
import type { StaffCase } from '@/contract/staff-case'
import { wayBack } from '@/features/faces/way-back'
import { inOrder } from '@/features/staff/action-order'
import { FORM_OF } from '@/features/staff/draft-type'
import { tellLastStep } from '@/features/staff/last-step'
import type { StaffAction } from '@/features/staff/step'
import { useStaffMe } from '@/features/staff/use-staff-case'
import { useStep } from '@/features/staff/use-step'
import { open } from '@/platform/navigate'
import { Screen } from '@/ui/screen'
import { staffWords } from '@/words/staff-words'
import { CaseBody } from './case-body'
import { CaseFoot } from './case-foot'
import { MoreSheet } from './more-sheet'
import { RevealSheet } from './reveal-sheet'
import { StepSheet } from './step-sheet'

/** What lies over the case: the other actions, the form of one action, or the look at how to reach the reporter. */
type Over = 'nothing' | 'more' | 'reveal' | StaffAction

/** The case with its one primary action at the thumb; the others lie in a sheet, and each is filled in on its own. */
export const CaseScreen = ({ view }: { readonly view: StaffCase }) => {
  const [over, setOver] = useState<Over>('nothing')
  const sending = useStep(view.id)
  const me = useStaffMe()
  const { others } = inOrder(view.actions)
  const canReveal = me.data?.roles.includes('intake-clerk') ?? false
  const isFormOpen = over !== 'nothing' && over !== 'more' && over !== 'reveal'
  const close = () => setOver('nothing')
  useEffect(() => () => tellLastStep(null), [])

  const begin = (action: StaffAction) => {
    if (sending.isSecondTap()) return
    sending.reset()
    tellLastStep(null)
    close()
    if (action === 'handle') return void open('staff-handle', { caseId: view.id })
    if (FORM_OF[action] === null) return sending.send(view, { action: 'take', decided: {} })
    setOver(action)
  }

  return (
    <Screen
      label={staffWords.case}
      back={wayBack}
      action={
        <CaseFoot
          view={view}
          sending={sending}
          isFormOpen={isFormOpen}
          hasMore={others.length > 0 || canReveal}
          onBegin={begin}
          onMore={() => setOver('more')}
        />
      }
      overlay={
        <>
          {over === 'more' && (
            <MoreSheet
              actions={others}
              onBegin={begin}
              onReveal={canReveal ? () => setOver('reveal') : undefined}
              onClose={close}
            />
          )}
          {over === 'reveal' && <RevealSheet caseId={view.id} onClose={close} />}
          {isFormOpen && <StepSheet view={view} action={over} sending={sending} onClose={close} />}
        </>
      }
    >
      <CaseBody view={view} />
    </Screen>
  )
}
