import { EmptyState } from '@/ui/empty-state'
import { Masthead } from '@/ui/masthead'
import { Screen } from '@/ui/screen'
import { words } from '@/words/words'

const { events: said } = words

/** A first honest page: no event can be joined here yet, and it says so. */
export default function EventsPage() {
  return (
    <Screen label={said.title} head={<Masthead title={said.title} note={said.about} />}>
      <EmptyState icon="calendar" title={said.none} advice={said.noneHint} />
    </Screen>
  )
}
