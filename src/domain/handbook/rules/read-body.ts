import { type Block, SECTIONS, type Section } from '../handbook'
import type { Problem } from './problem'

export type ReadLink = { readonly line: number; readonly target: string }
export type ReadLine = { readonly line: number; readonly text: string }
export type ReadBody = {
  readonly sections: readonly Section[]
  readonly lines: readonly ReadLine[]
  readonly links: readonly ReadLink[]
  readonly problems: readonly Problem[]
}

const LINK = /\[([^\]]*)\]\(([^)]*)\)/g
const ITEM = '- '

const withoutLinks = (text: string) => text.replace(LINK, '“$1”')

const linksIn = (text: string, line: number): readonly ReadLink[] =>
  [...text.matchAll(LINK)].map((match) => ({ line, target: match[2] ?? '' }))

/** Neighbouring items are one list; any other line is a paragraph. */
const blocksOf = (texts: readonly string[]): readonly Block[] => {
  const blocks: (string | string[])[] = []
  for (const text of texts.map(withoutLinks)) {
    const last = blocks[blocks.length - 1]
    if (!text.startsWith(ITEM)) blocks.push(text)
    else if (Array.isArray(last)) last.push(text.slice(ITEM.length))
    else blocks.push([text.slice(ITEM.length)])
  }
  return blocks
}

const headingOf = (text: string) => /^##\s+(.*)$/.exec(text)?.[1]?.trim()

/** Headings must be the handbook's own, in its order, and none but 不这样会怎样 may be left out. */
const headingProblems = (found: readonly ReadLine[], lastLine: number): readonly Problem[] => {
  const order = SECTIONS.map(({ heading }): string => heading)
  const places = found.map(({ text }) => order.indexOf(text))
  const unknown = found.filter((_, index) => places[index] === -1)
  const misplaced = found.filter(
    (_, index) => (places[index] ?? 0) >= 0 && (places[index] ?? 0) <= (places[index - 1] ?? -1),
  )
  const missing = SECTIONS.filter(
    ({ heading, isOptional }) => !isOptional && !found.some(({ text }) => text === heading),
  )
  return [
    ...unknown.map(({ line, text }) => ({
      line,
      message: `不认识的小标题“${text}”，只能用：${order.join('、')}`,
    })),
    ...misplaced.map(({ line, text }) => ({ line, message: `小标题“${text}”的次序不对或重复了` })),
    ...missing.map(({ heading }) => ({ line: lastLine, message: `缺少小标题“${heading}”` })),
  ]
}

/** The body of an article as sections, with every line and link where it stands. Line numbers count from 1. */
export const readBody = (markdown: string): ReadBody => {
  const all = markdown.split('\n').map((text, index) => ({ line: index + 1, text: text.trim() }))
  const written = all.filter(({ text }) => text !== '')
  const headings = written.flatMap(({ line, text }) => {
    const heading = headingOf(text)
    return heading === undefined ? [] : [{ line, text: heading }]
  })
  const lines = written.filter(({ text }) => headingOf(text) === undefined)
  const textsAfter = (index: number) =>
    lines
      .filter(
        ({ line }) => line > (headings[index]?.line ?? 0) && line < (headings[index + 1]?.line ?? Infinity),
      )
      .map(({ text }) => text)
  const sections = headings.flatMap(({ text }, index) => {
    const kind = SECTIONS.find(({ heading }) => heading === text)?.kind
    return kind === undefined ? [] : [{ kind, blocks: blocksOf(textsAfter(index)) }]
  })
  const stray = lines.filter(({ line }) => line < (headings[0]?.line ?? Infinity))
  const empty = headings.filter((_, index) => textsAfter(index).length === 0)
  return {
    sections,
    lines,
    links: lines.flatMap(({ line, text }) => linksIn(text, line)),
    problems: [
      ...headingProblems(headings, all.length),
      ...stray.map(({ line }) => ({ line, message: '这一行不在任何小标题下面' })),
      ...empty.map(({ line, text }) => ({ line, message: `小标题“${text}”下面是空的` })),
    ],
  }
}
