import type { QuickCategoryKey } from '@/city/profile'

export const AUDIENCES = ['大家', '孩子', '老人', '商户', '养犬人', '司机'] as const
type Audience = (typeof AUDIENCES)[number]

/** `high`: it rests on sources that were read. `medium`: common sense, or the city's own rules decide a part of it. */
export const CONFIDENCES = ['high', 'medium'] as const
type Confidence = (typeof CONFIDENCES)[number]

/** The parts of an article, in the order a person meets them. 不这样会怎样 stands only where a source says so. */
export const SECTIONS = [
  { kind: 'do', heading: '怎么做', isOptional: false },
  { kind: 'why', heading: '为什么', isOptional: false },
  { kind: 'otherwise', heading: '不这样会怎样', isOptional: true },
  { kind: 'neighbour', heading: '对邻居怎么说', isOptional: false },
  { kind: 'ask', heading: '问谁', isOptional: false },
] as const
type SectionKind = (typeof SECTIONS)[number]['kind']

/** A paragraph, or the items of a list. */
export type Block = string | readonly string[]

export type Section = { readonly kind: SectionKind; readonly blocks: readonly Block[] }

/** A law by its name and the numbers of the articles; none where the law may only be named. */
export type SourceRef = { readonly law: string; readonly articles: readonly string[] }

export type Article = {
  /** `<chapter>/<article>`, which is also the path of its file. */
  readonly id: string
  readonly chapter: string
  readonly title: string
  readonly audience: readonly Audience[]
  /** The quick category of a report about this problem; then the article offers 上报. */
  readonly category: QuickCategoryKey | null
  readonly sources: readonly SourceRef[]
  /** The day on which the facts were last compared with their sources, `YYYY-MM-DD`. */
  readonly checkedOn: string
  readonly confidence: Confidence
  /** One line, also shown while a person reports. */
  readonly summary: string
  readonly keywords: readonly string[]
  readonly sections: readonly Section[]
  /** Articles that the text points to. */
  readonly related: readonly string[]
}

export type Chapter = { readonly slug: string; readonly title: string; readonly about: string }

export type Handbook = {
  /** Changes whenever any word of the handbook does. */
  readonly edition: string
  readonly chapters: readonly Chapter[]
  /** In reading order. */
  readonly articles: readonly Article[]
  /** For each quick category, the article whose line is shown while reporting. */
  readonly leads: Readonly<Record<QuickCategoryKey, string>>
  /** Where a search ends that found nothing: a chapter, and a number to ring. */
  readonly fallback: { readonly chapter: string; readonly hotline: string }
  readonly suggestions: readonly string[]
}
