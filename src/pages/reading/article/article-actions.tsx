import { useState } from 'react'
import type { QuickCategoryKey } from '@/city/profile'
import type { Article } from '@/domain/handbook/handbook'
import { readingActions, useReading } from '@/features/handbook/use-reading'
import { draftActions } from '@/features/report/use-draft'
import { open } from '@/platform/navigate'
import { pathOf } from '@/platform/routes'
import { share, sharesByButton, useShareCard } from '@/platform/share'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

const { handbook: said, general, phone } = words

/** The draft already in the form keeps its photos and place; only its category follows the article. */
const reportNow = (category: QuickCategoryKey) => {
  draftActions.chooseCategory(category)
  void open('quick-report')
}

/** Reports the problem an article is about, keeps the article, shows it to others. */
export const ArticleActions = ({ article: { id, title, category } }: { readonly article: Article }) => {
  const isKept = useReading(({ bookmarks }) => bookmarks.includes(id))
  const [told, setTold] = useState('')
  const card = { title, path: pathOf('article', { articleId: id }) }
  useShareCard(card)

  const shareNow = async () => {
    const shared = await share(card)
    if (shared === 'copied') setTold(general.copied)
    if (shared === 'unavailable') setTold(phone.SHARE_UNAVAILABLE.advice)
  }

  return (
    <Stack>
      {category !== null && category !== 'other' && (
        <Button icon="camera" onPress={() => reportNow(category)}>
          {said.reportThis}
        </Button>
      )}
      <Button
        kind="secondary"
        icon={isKept ? 'check' : 'star'}
        onPress={() => readingActions.toggleBookmark(id)}
      >
        {isKept ? said.removeBookmark : said.bookmark}
      </Button>
      <Button
        kind="secondary"
        icon="share"
        onPress={() => void shareNow()}
        {...(sharesByButton ? { open: { openType: 'share' as const } } : {})}
      >
        {general.share}
      </Button>
      {told && <Notice tone="success">{told}</Notice>}
    </Stack>
  )
}
