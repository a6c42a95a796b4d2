import { EmptyState } from '@/ui/empty-state'
import { Masthead } from '@/ui/masthead'
import { Screen } from '@/ui/screen'
import { words } from '@/words/words'

const { handbook: said } = words

/** A first honest page: the articles are still being checked, and it says where to ask meanwhile. */
export default function HandbookPage() {
  return (
    <Screen label={said.title} head={<Masthead title={said.title} note={said.about} />}>
      <EmptyState icon="book" title={said.none} advice={said.noneHint} />
    </Screen>
  )
}
