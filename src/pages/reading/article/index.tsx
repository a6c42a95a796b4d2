import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { articleOf, chapterOf } from '@/domain/handbook/reading'
import { wayBack } from '@/features/faces/way-back'
import { book } from '@/features/handbook/book'
import { readingActions } from '@/features/handbook/use-reading'
import { replace } from '@/platform/navigate'
import { scrollTo } from '@/platform/scroll'
import { told } from '@/platform/told'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { Screen } from '@/ui/screen'
import { words } from '@/words/words'
import { Reading } from './reading'

const { handbook: said } = words

/** One article. Leafing on stays on this page, so that one tap goes back to where the reading began. */
export default function ArticlePage() {
  const { articleId } = useRouter().params
  const [id, setId] = useState(told(articleId))
  const article = articleOf(book, id)
  useEffect(() => {
    if (article) readingActions.openArticle(article)
  }, [article])

  const turnTo = (articleId: string) => {
    setId(articleId)
    void scrollTo('top')
  }

  const toContents = (
    <Button kind="secondary" icon="list" onPress={() => void replace('reading-contents')}>
      {said.toContents}
    </Button>
  )
  return (
    <Screen label={chapterOf(book, article?.chapter ?? '')?.title ?? said.title} back={wayBack}>
      {article ? (
        <Reading article={article} onTurn={turnTo} />
      ) : (
        <EmptyState icon="book" title={said.missing} advice={said.missingHint} action={toContents} />
      )}
    </Screen>
  )
}
