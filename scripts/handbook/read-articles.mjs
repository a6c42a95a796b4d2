import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readYaml } from './read-yaml.mjs'

const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n/

const folders = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

/** Every article of the folder, checked by itself, with the lines on which its parts stand; and what is wrong, by file and line. */
export function readArticles(folder, rules, sources) {
  const ids = folders(folder).flatMap((chapter) =>
    readdirSync(path.join(folder, chapter))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${chapter}/${name.slice(0, -'.md'.length)}`),
  )
  const read = ids.map((id) => readArticle(path.join(folder, `${id}.md`), id, rules, sources))
  return {
    articles: read.flatMap(({ article }) => (article ? [article] : [])),
    problems: read.flatMap(({ problems }) => problems),
  }
}

function readArticle(file, id, rules, sources) {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  const matter = FRONT_MATTER.exec(text)
  if (!matter) return { problems: [{ file, line: 1, message: '开头要有 --- 围起来的说明' }] }
  const yaml = readYaml(matter[1], 2)
  if (yaml.problems.length > 0) return { problems: yaml.problems.map((problem) => ({ file, ...problem })) }

  const linesBefore = matter[0].split('\n').length - 1
  const checked = rules.checkArticle(yaml.data, text.slice(matter[0].length), sources)
  const problems = [
    ...checked.flaws.map(({ path, message }) => ({ file, line: yaml.lineOf(path), message })),
    ...checked.problems.map(({ line, message }) => ({ file, line: line + linesBefore, message })),
  ]
  const links = checked.links.map(({ line, target }) => ({ line: line + linesBefore, target }))
  if (!checked.frontMatter) return { problems }
  const { frontMatter, sections } = checked
  return { problems, article: { id, file, frontMatter, sections, links, lineOf: yaml.lineOf } }
}
