import { ListRow } from '@/ui/list-row'
import { words } from '@/words/words'
import { useReading } from './use-reading'

/** Back to the article read last; nothing before the first. It needs no handbook, so the first page can show it. */
export const ContinueRow = ({ onOpen }: { readonly onOpen: (articleId: string) => void }) => {
  const last = useReading(({ last }) => last)
  if (last === null) return null
  return (
    <ListRow icon="clock" title={words.handbook.goOn} note={last.title} onPress={() => onOpen(last.id)} />
  )
}
