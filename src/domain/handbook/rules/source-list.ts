import * as v from 'valibot'
import { CONFIDENCES } from '../handbook'
import type { Flaw } from './problem'
import { toFlaws } from './to-flaws'

const factSchema = v.strictObject({
  articles: v.array(v.string()),
  says: v.string(),
  yuan: v.optional(v.array(v.number()), []),
  points: v.optional(v.array(v.number()), []),
})

const lawSchema = v.strictObject({
  name: v.string(),
  pointerOnly: v.optional(v.boolean(), false),
  confidence: v.picklist(CONFIDENCES),
  asOf: v.optional(v.string()),
  facts: v.array(factSchema),
})

/** The only things an article may rest on (`content/handbook/sources.yaml`). */
const sourceListSchema = v.strictObject({ laws: v.array(lawSchema), phones: v.array(v.string()) })
export type SourceList = v.InferOutput<typeof sourceListSchema>
export type Law = SourceList['laws'][number]

/** The facts of a law that the cited articles carry. */
export const factsOf = (law: Law, articles: readonly string[]) =>
  law.facts.filter((fact) => fact.articles.some((article) => articles.includes(article)))

export const lawNamed = (list: SourceList, name: string): Law | undefined =>
  list.laws.find((law) => law.name === name)

/** The list of sources as typed data, or everything that is wrong with it. */
export const parseSources = (
  data: unknown,
): { readonly value: SourceList } | { readonly flaws: readonly Flaw[] } => {
  const parsed = v.safeParse(sourceListSchema, data)
  return parsed.success ? { value: parsed.output } : { flaws: toFlaws(parsed.issues) }
}
