import { articleOf, chapterOf } from '@/domain/handbook/reading'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { book } from './book'
import { useReading } from './use-reading'

/** Articles kept for later, the newest first; one that this edition no longer holds is left out. */
export const Bookmarks = ({ onOpen }: { readonly onOpen: (articleId: string) => void }) => {
  const ids = useReading(({ bookmarks }) => bookmarks)
  const articles = ids.flatMap((id) => articleOf(book, id) ?? [])
  if (articles.length === 0) return null
  return (
    <Stack gap="tight">
      <Heading level={2}>{words.handbook.bookmarks}</Heading>
      <Card flush>
        {articles.map(({ id, title, chapter }) => (
          <ListRow
            key={id}
            icon="star"
            title={title}
            note={chapterOf(book, chapter)?.title}
            onPress={() => onOpen(id)}
          />
        ))}
      </Card>
    </Stack>
  )
}
