import type { Article } from '@/domain/handbook/handbook'
import type { QuizQuestion } from '@/domain/handbook/quiz'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Stack } from '@/ui/stack'
import { words } from '@/words/words'

const { handbook: said } = words

type QuestionCardProps = {
  readonly of: QuizQuestion
  readonly article: Article | undefined
  /** What the grown-up chose. */
  readonly chosen: number | null
  readonly onChoose: (choice: number) => void
  readonly onRead: (articleId: string) => void
}

/** The child reads the question; once the grown-up has answered, the answer, why, and where it stands. */
export const QuestionCard = ({ of, article, chosen, onChoose, onRead }: QuestionCardProps) => {
  const isRight = chosen === of.answer
  const answer = of.choices[of.answer] ?? ''
  return (
    <Stack>
      <Heading level={2}>{of.question}</Heading>
      <Choice
        label={said.choices}
        options={of.choices.map((label, at) => ({ value: String(at), label }))}
        value={chosen === null ? undefined : String(chosen)}
        onChoose={(value) => onChoose(Number(value))}
        layout="rows"
      />
      {chosen !== null && (
        <Notice tone={isRight ? 'success' : 'info'} title={isRight ? said.right : said.answerIs(answer)}>
          {of.explanation}
        </Notice>
      )}
      {chosen !== null && article && (
        <Button kind="quiet" icon="book" onPress={() => onRead(article.id)}>
          {said.readWhy(article.title)}
        </Button>
      )}
    </Stack>
  )
}
