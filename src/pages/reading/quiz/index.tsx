import { articleOf } from '@/domain/handbook/reading'
import { wayBack } from '@/features/faces/way-back'
import { book } from '@/features/handbook/book'
import { PromiseChoice } from '@/features/handbook/promise-choice'
import { QuestionCard } from '@/features/handbook/question-card'
import { useQuiz } from '@/features/handbook/use-quiz'
import { open } from '@/platform/navigate'
import { scrollTo } from '@/platform/scroll'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Paragraph } from '@/ui/paragraph'
import { ProgressBar } from '@/ui/progress'
import { Screen } from '@/ui/screen'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

const { handbook: said } = words

/** 亲子问答: ten questions to talk about, then one small promise for the week. Nothing is counted, nothing is sent. */
export default function QuizPage() {
  const { question, at, all, chosen, choose, next, again } = useQuiz(Date.now)
  const goOn = (move: () => void) => () => {
    move()
    void scrollTo('top')
  }
  if (!question) return <QuizDone onAgain={goOn(again)} />
  return (
    <Screen
      label={said.quiz}
      back={wayBack}
      action={
        chosen !== null && (
          <Button onPress={goOn(next)}>{at + 1 < all ? said.nextQuestion : said.lastDone}</Button>
        )
      }
    >
      <Stack>
        {at === 0 && <Paragraph>{said.quizAbout}</Paragraph>}
        <Paragraph size="note" tone="soft">
          {said.question(at + 1, all)}
        </Paragraph>
        <ProgressBar percent={(at / all) * 100} label={said.question(at + 1, all)} />
        <QuestionCard
          key={question.id}
          of={question}
          article={articleOf(book, question.article)}
          chosen={chosen}
          onChoose={choose}
          onRead={(articleId) => void open('article', { articleId })}
        />
      </Stack>
    </Screen>
  )
}

const QuizDone = ({ onAgain }: { readonly onAgain: () => void }) => (
  <Screen
    label={said.quiz}
    back={wayBack}
    action={
      <Button kind="secondary" icon="refresh" onPress={onAgain}>
        {said.again}
      </Button>
    }
  >
    <Stack>
      <Heading level={2}>{said.quizDone}</Heading>
      <Paragraph>{said.quizDoneHint}</Paragraph>
      <PromiseChoice now={Date.now()} />
    </Stack>
  </Screen>
)
