import { ContinueRow } from '@/features/handbook/continue-row'
import { PromiseCard } from '@/features/handbook/promise-card'
import { useReading } from '@/features/handbook/use-reading'
import { open } from '@/platform/navigate'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { Masthead } from '@/ui/masthead'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

const { handbook: said } = words

/** 手册: the ways into the reading pages. It holds no article itself, so that the app starts light. */
export default function HandbookPage() {
  const count = useReading(({ read }) => read.length)
  return (
    <Screen label={said.title} head={<Masthead title={said.title} note={said.about} />}>
      <Stack>
        <Card flush>
          <ListRow
            icon="search"
            title={said.searchRow}
            note={said.searchRowHint}
            onPress={() => void open('reading-search', { query: '' })}
          />
          <ContinueRow onOpen={(articleId) => void open('article', { articleId })} />
          <ListRow
            icon="list"
            title={said.contents}
            note={said.contentsHint}
            end={count > 0 && said.readSoFar(count)}
            onPress={() => void open('reading-contents')}
          />
          <ListRow icon="people" title={said.quiz} note={said.quizHint} onPress={() => void open('quiz')} />
        </Card>
        <PromiseCard now={Date.now()} />
      </Stack>
    </Screen>
  )
}
