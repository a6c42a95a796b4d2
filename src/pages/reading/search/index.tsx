import { useRouter } from '@tarojs/taro'
import { useMemo, useState } from 'react'
import { wayBack } from '@/features/faces/way-back'
import { searchBook } from '@/features/handbook/book'
import { SearchResults } from '@/features/handbook/search-results'
import { SearchStart } from '@/features/handbook/search-start'
import { readingActions } from '@/features/handbook/use-reading'
import { open } from '@/platform/navigate'
import { told } from '@/platform/told'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { TextInput } from '@/ui/text-input'
import { words } from '@/words/words'

const { handbook: said } = words
const LONGEST = 200

/** Searches the handbook in everyday words while they are typed; there is always something to read or somebody to ring. */
export default function ReadingSearchPage() {
  const { query } = useRouter().params
  const [asked, setAsked] = useState(told(query).slice(0, LONGEST))
  const isAsked = asked.trim() !== ''
  const answer = useMemo(() => (isAsked ? searchBook(asked) : null), [asked, isAsked])

  const openArticle = (articleId: string) => {
    readingActions.rememberQuery(asked)
    void open('article', { articleId })
  }

  return (
    <Screen label={said.search} back={wayBack}>
      <Stack>
        <TextInput
          id="reading-search"
          label={said.searchLabel}
          placeholder={said.searchExample}
          value={asked}
          onCommit={setAsked}
          onConfirm={readingActions.rememberQuery}
          maxLength={LONGEST}
        />
        {answer === null ? (
          <SearchStart onChoose={setAsked} />
        ) : (
          <SearchResults answer={answer} onOpen={openArticle} />
        )}
      </Stack>
    </Screen>
  )
}
