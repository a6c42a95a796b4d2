import { neighboursOf } from '@/domain/handbook/reading'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { words } from '@/words/words'
import { book } from './book'

const { handbook: said } = words

type LeafOnProps = { readonly from: string; readonly onTurn: (articleId: string) => void }

/** The article after this one, and the one before, across chapters. */
export const LeafOn = ({ from, onTurn }: LeafOnProps) => {
  const { previous, next } = neighboursOf(book, from)
  return (
    <Card flush>
      {next && (
        <ListRow icon="arrow-down" title={said.next} note={next.title} onPress={() => onTurn(next.id)} />
      )}
      {previous && (
        <ListRow
          icon="arrow-up"
          title={said.previous}
          note={previous.title}
          onPress={() => onTurn(previous.id)}
        />
      )}
    </Card>
  )
}
