import { View } from '@tarojs/components'
import { useState } from 'react'
import { chapterOf } from '@/domain/handbook/reading'
import type { SearchAnswer } from '@/domain/handbook/search/search'
import { dial } from '@/platform/dial'
import { aria } from '@/ui/aria'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Notice } from '@/ui/notice'
import { Paragraph } from '@/ui/paragraph'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'
import { book } from './book'
import { HitRow } from './hit-row'

const { handbook: said, general } = words

type SearchResultsProps = { readonly answer: SearchAnswer; readonly onOpen: (articleId: string) => void }

/** What answers the question, best first; or the nearest chapter, and whom to ring. */
export const SearchResults = ({ answer, onOpen }: SearchResultsProps) => {
  if (answer.kind === 'nearest') return <Nearest answer={answer} onOpen={onOpen} />
  return (
    <Stack gap="tight">
      <View {...aria({ live: 'polite' })}>
        <Paragraph size="note" tone="soft">
          {said.found(answer.hits.length)}
        </Paragraph>
      </View>
      <Card flush>
        {answer.hits.map(({ article, title, extract }) => (
          <HitRow
            key={article.id}
            title={title}
            extract={extract}
            chapter={chapterOf(book, article.chapter)?.title ?? ''}
            onPress={() => onOpen(article.id)}
          />
        ))}
      </Card>
    </Stack>
  )
}

type NearestProps = {
  readonly answer: Extract<SearchAnswer, { kind: 'nearest' }>
  readonly onOpen: (articleId: string) => void
}

const Nearest = ({ answer: { chapter, articles, hotline }, onOpen }: NearestProps) => {
  const [cannotCall, setCannotCall] = useState(false)
  const call = async () => setCannotCall(!(await dial(hotline)))
  return (
    <Stack>
      <Notice>{said.notFound}</Notice>
      <Heading level={2}>{chapter.title}</Heading>
      <Card flush>
        {articles.map(({ id, title, summary }) => (
          <ListRow key={id} title={title} note={summary} onPress={() => onOpen(id)} />
        ))}
      </Card>
      <Paragraph>{said.hotlineHint}</Paragraph>
      <Button kind="secondary" icon="phone" onPress={() => void call()}>
        {general.call(hotline)}
      </Button>
      {cannotCall && <Notice tone="warn">{said.cannotCall(hotline)}</Notice>}
    </Stack>
  )
}
