import { useState } from 'react'
import { contentsOf } from '@/domain/handbook/reading'
import { wayBack } from '@/features/faces/way-back'
import { book } from '@/features/handbook/book'
import { Bookmarks } from '@/features/handbook/bookmarks'
import { ChapterFold } from '@/features/handbook/chapter-fold'
import { ContinueRow } from '@/features/handbook/continue-row'
import { useReading } from '@/features/handbook/use-reading'
import { open } from '@/platform/navigate'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Paragraph } from '@/ui/paragraph'
import { ProgressBar } from '@/ui/progress'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

const { handbook: said } = words
const CONTENTS = contentsOf(book)

const openArticle = (articleId: string) => void open('article', { articleId })

/** 目录: where I stopped, what I kept, and every chapter with how much of it I have read. */
export default function ContentsPage() {
  const read = useReading(({ read }) => read)
  const [unfolded, setUnfolded] = useState('')
  const count = book.articles.filter(({ id }) => read.includes(id)).length
  const progress = said.progress(count, book.articles.length)
  return (
    <Screen label={said.contents} back={wayBack}>
      <Stack gap="loose">
        <Stack gap="tight">
          <Paragraph size="note" tone="soft">
            {progress}
          </Paragraph>
          <ProgressBar percent={(count / book.articles.length) * 100} label={progress} />
        </Stack>
        <Card flush>
          <ContinueRow onOpen={openArticle} />
          <ListRow
            icon="search"
            title={said.searchRow}
            note={said.searchRowHint}
            onPress={() => void open('reading-search', { query: '' })}
          />
        </Card>
        <Bookmarks onOpen={openArticle} />
        <Stack gap="tight">
          <Heading level={2}>{said.chapters}</Heading>
          {CONTENTS.map(({ chapter, articles }) => (
            <ChapterFold
              key={chapter.slug}
              chapter={chapter}
              articles={articles}
              read={read}
              isOpen={unfolded === chapter.slug}
              onToggle={() => setUnfolded(unfolded === chapter.slug ? '' : chapter.slug)}
              onOpen={openArticle}
            />
          ))}
        </Stack>
      </Stack>
    </Screen>
  )
}
