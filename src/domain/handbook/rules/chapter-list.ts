import * as v from 'valibot'
import type { Flaw } from './problem'
import { toFlaws } from './to-flaws'

const chapterListSchema = v.strictObject({
  chapters: v.array(
    v.strictObject({
      slug: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'slug 用小写字母和连字符')),
      title: v.pipe(v.string(), v.minLength(2, 'title 太短')),
      about: v.pipe(v.string(), v.minLength(4, 'about 太短')),
    }),
  ),
  fallback: v.strictObject({ chapter: v.string(), hotline: v.string("hotline 要加引号，比如 '12345'") }),
  suggestions: v.pipe(v.array(v.string()), v.minLength(4, 'suggestions 至少 4 个')),
})
export type ChapterList = v.InferOutput<typeof chapterListSchema>

/** `content/handbook/chapters.yaml` as typed data, or everything that is wrong with it. */
export const parseChapters = (
  data: unknown,
): { readonly value: ChapterList } | { readonly flaws: readonly Flaw[] } => {
  const parsed = v.safeParse(chapterListSchema, data)
  return parsed.success ? { value: parsed.output } : { flaws: toFlaws(parsed.issues) }
}
