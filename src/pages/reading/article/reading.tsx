import type { Article } from '@/domain/handbook/handbook'
import { ArticleSources } from '@/features/handbook/article-sources'
import { ArticleText } from '@/features/handbook/article-text'
import { LeafOn } from '@/features/handbook/leaf-on'
import { QueryChips } from '@/features/handbook/query-chips'
import { RelatedArticles } from '@/features/handbook/related-articles'
import { TextSize } from '@/features/handbook/text-size'
import { useReading } from '@/features/handbook/use-reading'
import { replace } from '@/platform/navigate'
import { Heading } from '@/ui/heading'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { ArticleActions } from './article-actions'

type ReadingProps = { readonly article: Article; readonly onTurn: (articleId: string) => void }

/** The article, what can be done about it, what it rests on, and where to go from here. */
export const Reading = ({ article, onTurn }: ReadingProps) => {
  const textStep = useReading(({ textStep }) => textStep)
  return (
    <Stack gap="loose">
      <TextSize />
      <ArticleText article={article} textStep={textStep} />
      <ArticleActions article={article} />
      <ArticleSources article={article} />
      <RelatedArticles of={article} onOpen={onTurn} />
      <Stack gap="tight">
        <Heading level={3}>{words.handbook.keywords}</Heading>
        <QueryChips
          queries={article.keywords}
          onChoose={(query) => void replace('reading-search', { query })}
        />
      </Stack>
      <LeafOn from={article.id} onTurn={onTurn} />
    </Stack>
  )
}
