import type { StaffAction } from '@/features/staff/step'
import type { IconName } from '@/ui/icon-name'
import { ListRow } from '@/ui/list-row'
import { Sheet } from '@/ui/sheet'
import { staffWords } from '@/words/staff-words'
import { words } from '@/words/words'

type MoreSheetProps = {
  readonly actions: readonly StaffAction[]
  readonly onBegin: (action: StaffAction) => void
  /** The intake clerk's alone. */
  readonly onReveal: (() => void) | undefined
  readonly onClose: () => void
}

const { general } = words
const said = staffWords

const SIGNS: Readonly<Record<StaffAction, IconName>> = {
  decline: 'minus',
  file: 'sign',
  dispatch: 'outbox',
  take: 'hand',
  'self-handle': 'hand',
  return: 'retry',
  handle: 'camera',
  close: 'check-circle',
}

/** What else can be done, each with what it means. */
export const MoreSheet = ({ actions, onBegin, onReveal, onClose }: MoreSheetProps) => (
  <Sheet open title={said.moreTitle} closeLabel={general.close} onClose={onClose}>
    {actions.map((action) => (
      <ListRow
        key={action}
        icon={SIGNS[action]}
        title={said.actions[action].label}
        note={said.actions[action].about}
        onPress={() => onBegin(action)}
      />
    ))}
    {onReveal && <ListRow icon="phone" title={said.reveal} note={said.revealAbout} onPress={onReveal} />}
  </Sheet>
)
