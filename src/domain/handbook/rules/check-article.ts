import type { Section } from '../handbook'
import { checkFacts, checkSources } from './check-facts'
import { type FrontMatter, parseFrontMatter } from './front-matter'
import type { Flaw, Problem } from './problem'
import { type ReadBody, type ReadLink, readBody } from './read-body'
import { lawNamed, type SourceList } from './source-list'

const BODY_CHARACTERS = { from: 200, to: 500 } as const

/** Characters a person reads: no headings, marks or white space. */
const countCharacters = (sections: readonly Section[]): number =>
  sections
    .flatMap(({ blocks }) => blocks.flat())
    .join('')
    .replace(/\s/g, '').length

export type CheckedArticle = {
  readonly frontMatter: FrontMatter | null
  readonly sections: readonly Section[]
  /** Where the text points to; whether such articles exist is for the whole handbook to say. */
  readonly links: readonly ReadLink[]
  /** What is wrong with the front matter, by key; then what is wrong with the body, by its line. */
  readonly flaws: readonly Flaw[]
  readonly problems: readonly Problem[]
}

const lengthProblem = (body: ReadBody): readonly Problem[] => {
  const count = countCharacters(body.sections)
  if (count >= BODY_CHARACTERS.from && count <= BODY_CHARACTERS.to) return []
  const { from, to } = BODY_CHARACTERS
  return [{ line: 1, message: `正文有 ${count} 个字，要在 ${from} 到 ${to} 个字之间` }]
}

const confidenceFlaws = ({ confidence, sources }: FrontMatter, list: SourceList): readonly Flaw[] => {
  if (confidence !== 'high') return []
  const isSure = sources.length > 0 && sources.every(({ law }) => lawNamed(list, law)?.confidence === 'high')
  return isSure ? [] : [{ path: ['confidence'], message: 'confidence 写 high，要有依据，而且依据都是 high' }]
}

/** Checks one article by itself: the front matter, the headings, the length, and that it says nothing its sources do not. */
export const checkArticle = (frontMatter: unknown, markdown: string, list: SourceList): CheckedArticle => {
  const body = readBody(markdown)
  const parsed = parseFrontMatter(frontMatter)
  const read = { sections: body.sections, links: body.links }
  const ofBody = [...body.problems, ...lengthProblem(body)]
  if ('flaws' in parsed) return { ...read, frontMatter: null, flaws: parsed.flaws, problems: ofBody }
  const { sources } = parsed.value
  const isUnfounded = sources.length === 0 && body.sections.some(({ kind }) => kind === 'otherwise')
  return {
    ...read,
    frontMatter: parsed.value,
    flaws: [
      ...checkSources(sources, list),
      ...confidenceFlaws(parsed.value, list),
      ...(isUnfounded ? [{ path: ['sources'], message: '写了“不这样会怎样”，就要有依据' }] : []),
    ],
    problems: [...ofBody, ...checkFacts(body.lines, sources, list)],
  }
}
