import * as v from 'valibot'
import type { Flaw } from './problem'
import { toFlaws } from './to-flaws'

const text = (name: string, to: number) =>
  v.pipe(
    v.string(`${name}要写文字`),
    v.minLength(1, `${name}是空的`),
    v.maxLength(to, `${name}最多 ${to} 个字`),
  )

const questionSchema = v.pipe(
  v.strictObject({
    question: text('question', 40),
    choices: v.pipe(
      v.array(text('选项', 24), 'choices 要写成列表'),
      v.minLength(3, '选项要有 3 到 4 个'),
      v.maxLength(4, '选项要有 3 到 4 个'),
      v.check((choices) => new Set(choices).size === choices.length, '选项有重复的'),
    ),
    answer: v.pipe(
      v.number('answer 要写数字'),
      v.integer('answer 要写整数'),
      v.minValue(0, 'answer 从 0 数起'),
    ),
    explanation: text('explanation', 80),
    article: v.string('article 要写文章，比如 traffic/red-light'),
  }),
  v.forward(
    v.check(({ choices, answer }) => answer < choices.length, 'answer 超出了选项的个数'),
    ['answer'],
  ),
)
export type WrittenQuestion = v.InferOutput<typeof questionSchema>

/** One quiz question as typed data, or everything that is wrong with it. */
export const parseQuestion = (
  data: unknown,
): { readonly value: WrittenQuestion } | { readonly flaws: readonly Flaw[] } => {
  const parsed = v.safeParse(questionSchema, data)
  return parsed.success ? { value: parsed.output } : { flaws: toFlaws(parsed.issues) }
}
