import * as v from 'valibot'
import { QUICK_CATEGORY_KEYS } from '@/city/profile'
import { AUDIENCES, CONFIDENCES } from '../handbook'
import type { Flaw } from './problem'
import { toFlaws } from './to-flaws'

const line = (name: string, from: number, to: number) =>
  v.pipe(
    v.string(`${name}要写成一行文字`),
    v.check((text) => !text.includes('\n'), `${name}只能有一行`),
    v.check((text) => text.length >= from && text.length <= to, `${name}要有 ${from} 到 ${to} 个字`),
  )

const isDay = (text: string) =>
  !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

const sourceSchema = v.strictObject({
  law: v.string('law 要写依据的名字'),
  articles: v.array(v.string("条号要加引号，比如 '47'"), 'articles 要写成列表，没有条号就写 []'),
})

const frontMatterSchema = v.strictObject({
  title: line('title', 4, 24),
  chapter: v.pipe(v.string('chapter 要写所在的章'), v.regex(/^[a-z][a-z-]*$/, 'chapter 用小写字母和连字符')),
  order: v.pipe(v.number('order 要写数字'), v.integer('order 要写整数'), v.minValue(1, 'order 从 1 开始')),
  audience: v.pipe(
    v.array(v.picklist(AUDIENCES, `audience 只能是 ${AUDIENCES.join('、')}`), 'audience 要写成列表'),
    v.minLength(1, 'audience 至少写一种人'),
  ),
  category: v.optional(v.picklist(QUICK_CATEGORY_KEYS, `category 只能是 ${QUICK_CATEGORY_KEYS.join('、')}`)),
  lead: v.optional(v.boolean('lead 只能是 true 或 false'), false),
  sources: v.array(sourceSchema, 'sources 要写成列表，没有依据就写 []'),
  checkedOn: v.pipe(
    v.string('checkedOn 要写核对日期'),
    v.regex(/^\d{4}-\d{2}-\d{2}$/, 'checkedOn 写成 2026-11-24 这样'),
    v.check(isDay, 'checkedOn 不是真的日子'),
  ),
  confidence: v.picklist(CONFIDENCES, 'confidence 只能是 high 或 medium'),
  summary: line('summary', 8, 44),
  keywords: v.pipe(
    v.array(line('keywords 里的词', 1, 12), 'keywords 要写成列表'),
    v.minLength(4, 'keywords 至少 4 个词'),
    v.maxLength(18, 'keywords 最多 18 个词'),
    v.check((words) => new Set(words).size === words.length, 'keywords 里有重复的词'),
  ),
})
export type FrontMatter = v.InferOutput<typeof frontMatterSchema>

/** The front matter as typed data, or everything that is wrong with it. */
export const parseFrontMatter = (
  data: unknown,
): { readonly value: FrontMatter } | { readonly flaws: readonly Flaw[] } => {
  const parsed = v.safeParse(frontMatterSchema, data)
  return parsed.success ? { value: parsed.output } : { flaws: toFlaws(parsed.issues) }
}
