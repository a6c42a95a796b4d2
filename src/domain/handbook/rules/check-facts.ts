import type { SourceRef } from '../handbook'
import type { Flaw, Problem } from './problem'
import type { ReadLine } from './read-body'
import { factsOf, lawNamed, type SourceList } from './source-list'

/** What the cited sources allow a text to say. */
const allowedBy = (refs: readonly SourceRef[], list: SourceList) => {
  const cited = refs.flatMap((ref) => {
    const law = lawNamed(list, ref.law)
    return law === undefined ? [] : [{ law, facts: factsOf(law, ref.articles), articles: ref.articles }]
  })
  return {
    yuan: cited.flatMap(({ facts }) => facts.flatMap(({ yuan }) => yuan)).map(String),
    points: cited.flatMap(({ facts }) => facts.flatMap(({ points }) => points)).map(String),
    articles: cited.flatMap(({ articles }) => articles),
    years: cited.flatMap(({ law }) => (law.asOf === undefined ? [] : [law.asOf.slice(0, 4)])),
    laws: [
      ...cited.map(({ law }) => law.name),
      ...list.laws.filter((law) => law.pointerOnly).map(({ name }) => name),
    ],
  }
}

const figures = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

const YUAN = /(\d+)\s*元/g
const YUAN_IN_WORDS = /([一二两三四五六七八九十百千万]+)元(?!旦)/g
const POINTS = /[记扣]\s*(\d+)\s*分/g
const ARTICLE = /第\s*(\d+)\s*条/g
const LAW = /《([^》]+)》/g
const LONG_NUMBER = /(\d{3,})/g

/** Every amount, number and law in a text must come from a cited source: nothing is invented and nothing is out of date. */
export const checkFacts = (
  lines: readonly ReadLine[],
  refs: readonly SourceRef[],
  list: SourceList,
): readonly Problem[] => {
  const allowed = allowedBy(refs, list)
  const numbers = [...list.phones, ...allowed.yuan, ...allowed.articles, ...allowed.years]
  return lines.flatMap(({ line, text: written }) => {
    const text = written.replace(/(\d),(?=\d{3})/g, '$1')
    const unfounded = (pattern: RegExp, known: readonly string[], say: (found: string) => string) =>
      figures(text, pattern)
        .filter((found) => !known.includes(found))
        .map((found) => ({ line, message: say(found) }))
    return [
      ...unfounded(YUAN, allowed.yuan, (found) => `${found} 元不在所引条款里`),
      ...unfounded(YUAN_IN_WORDS, [], (found) => `数额“${found}元”要用阿拉伯数字写`),
      ...unfounded(POINTS, allowed.points, (found) => `记 ${found} 分不在所引条款里`),
      ...unfounded(ARTICLE, allowed.articles, (found) => `第 ${found} 条没有写在 sources 里`),
      ...unfounded(LAW, allowed.laws, (found) => `《${found}》没有写在 sources 里，或不在依据名单里`),
      ...unfounded(LONG_NUMBER, numbers, (found) => `数字 ${found} 没有依据：不是求助电话，也不在所引条款里`),
    ]
  })
}

/** Sources must be on the list and cite articles that were read. */
export const checkSources = (refs: readonly SourceRef[], list: SourceList): readonly Flaw[] =>
  refs.flatMap((ref, at): readonly Flaw[] => {
    const law = lawNamed(list, ref.law)
    const path = ['sources', at, 'articles']
    if (law === undefined) return [{ path: ['sources', at, 'law'], message: `依据名单里没有“${ref.law}”` }]
    if (law.pointerOnly && ref.articles.length > 0)
      return [{ path, message: `${ref.law}的条文没有读过，只能写名字，不能写条号` }]
    if (law.facts.length > 0 && ref.articles.length === 0)
      return [{ path, message: `${ref.law}要写明第几条` }]
    const known = law.facts.flatMap(({ articles }) => articles)
    return ref.articles
      .map((article, index) => ({ article, path: [...path, index] }))
      .filter(({ article }) => !known.includes(article))
      .map((unread) => ({ path: unread.path, message: `${ref.law}第 ${unread.article} 条不在依据名单里` }))
  })
