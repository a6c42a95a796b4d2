import type { Article } from '@/domain/handbook/handbook'
import { articleOf } from '@/domain/handbook/reading'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { book } from './book'

type RelatedArticlesProps = { readonly of: Article; readonly onOpen: (articleId: string) => void }

/** The articles this one points to. */
export const RelatedArticles = ({ of, onOpen }: RelatedArticlesProps) => {
  const related = of.related.flatMap((id) => articleOf(book, id) ?? [])
  if (related.length === 0) return null
  return (
    <Stack gap="tight">
      <Heading level={3}>{words.handbook.related}</Heading>
      <Card flush>
        {related.map(({ id, title, summary }) => (
          <ListRow key={id} title={title} note={summary} onPress={() => onOpen(id)} />
        ))}
      </Card>
    </Stack>
  )
}
