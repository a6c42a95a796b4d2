import type { StaffAction } from '@/features/staff/step'
import { useStaffMe } from '@/features/staff/use-staff-case'
import { ListRow } from '@/ui/list-row'
import { Sheet } from '@/ui/sheet'
import { words } from '@/words/words'

type MoreSheetProps = {
  readonly actions: readonly StaffAction[]
  readonly onBegin: (action: StaffAction) => void
  readonly onReveal: () => void
  readonly onClose: () => void
}

const { staff: said, general } = words

/** What else can be done, each with what it means. Reaching the reporter is the intake clerk's alone. */
export const MoreSheet = ({ actions, onBegin, onReveal, onClose }: MoreSheetProps) => {
  const me = useStaffMe()
  const isClerk = me.data?.roles.includes('intake-clerk') ?? false
  const begin = (action: StaffAction) => {
    onClose()
    onBegin(action)
  }
  return (
    <Sheet open title={said.moreTitle} closeLabel={general.close} onClose={onClose}>
      {actions.map((action) => (
        <ListRow
          key={action}
          title={said.actions[action].label}
          note={said.actions[action].about}
          onPress={() => begin(action)}
        />
      ))}
      {isClerk && <ListRow icon="phone" title={said.reveal} note={said.revealAbout} onPress={onReveal} />}
    </Sheet>
  )
}
