import { createHash } from 'node:crypto'
import path from 'node:path'
import { checkQuiz, checkSynonyms, checkTogether, idOfTarget } from './check-together.mjs'
import { loadTypeScript } from './load-typescript.mjs'
import { pinyinTable } from './pinyin-table.mjs'
import { readArticles } from './read-articles.mjs'
import { readList, readQuiz, readWordLines } from './read-lists.mjs'
import { traditionalTable } from './traditional-table.mjs'

/** The rules of the domain: the cloud checks an editor's text with the same ones. */
const RULES = `
  export { checkArticle } from '@/domain/handbook/rules/check-article'
  export { parseQuestion } from '@/domain/handbook/rules/check-quiz'
  export { parseChapters } from '@/domain/handbook/rules/chapter-list'
  export { parseSources } from '@/domain/handbook/rules/source-list'
  export { categoryLinesOf } from '@/domain/handbook/category-lines'
  export { QUICK_CATEGORY_KEYS } from '@/city/profile'
`

/** Reads and checks everything in the content folder. Answers `{ problems }`, or what the phone is given. */
export async function buildHandbook(content) {
  const rules = await loadTypeScript(RULES)
  const files = {
    chapters: path.join(content, 'handbook/chapters.yaml'),
    sources: path.join(content, 'handbook/sources.yaml'),
    synonyms: path.join(content, 'synonyms.txt'),
    stopwords: path.join(content, 'stopwords.txt'),
  }
  const chapters = readList(files.chapters, rules.parseChapters)
  const sources = readList(files.sources, rules.parseSources)
  if (!chapters.value || !sources.value) return { problems: [...chapters.problems, ...sources.problems] }

  const { articles, problems } = readArticles(path.join(content, 'handbook'), rules, sources.value)
  const quiz = readQuiz(path.join(content, 'quiz'), rules.parseQuestion)
  const synonyms = readWordLines(files.synonyms)
  const handbook = toHandbook(articles, chapters.value)
  const found = [
    ...problems,
    ...checkTogether(articles, { list: chapters.value, file: files.chapters }, rules),
    ...quiz.problems,
    ...checkQuiz(quiz.questions, articles),
    ...checkSynonyms(synonyms, files.synonyms, JSON.stringify(handbook), problems.length === 0),
  ]
  if (found.length > 0) return { problems: found }
  const words = { synonyms, stopwords: readWordLines(files.stopwords) }
  return {
    problems: [],
    handbook,
    categoryLines: rules.categoryLinesOf(handbook),
    searchTables: toSearchTables(handbook, words),
    quiz: quiz.questions.map(toQuestion),
  }
}

const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12)

function toHandbook(articles, { chapters, fallback, suggestions }) {
  const place = (article) => chapters.findIndex(({ slug }) => slug === article.frontMatter.chapter)
  const inOrder = [...articles].sort(
    (a, b) => place(a) - place(b) || a.frontMatter.order - b.frontMatter.order,
  )
  const leads = Object.fromEntries(
    articles
      .filter(({ frontMatter }) => frontMatter.lead)
      .map(({ id, frontMatter }) => [frontMatter.category, id]),
  )
  const rest = { chapters, articles: inOrder.map(toArticle), leads, fallback, suggestions }
  return { edition: shortHash(JSON.stringify(rest)), ...rest }
}

function toArticle(article) {
  const { order: _order, lead: _lead, category = null, ...kept } = article.frontMatter
  const related = [...new Set(article.links.map(({ target }) => idOfTarget(article, target)))]
  return { id: article.id, ...kept, category, sections: article.sections, related }
}

const toQuestion = ({ question, choices, answer, explanation, article }) => ({
  id: shortHash(question),
  question,
  choices,
  answer,
  explanation,
  article,
})

function toSearchTables(handbook, { synonyms, stopwords }) {
  const groups = synonyms.map(({ words }) => words)
  const lines = [...handbook.articles.flatMap(linesOf), ...groups.flat()]
  const characters = new Set(lines.join(''))
  return {
    pinyin: pinyinTable(lines),
    traditional: traditionalTable(characters),
    synonyms: groups.map((words) => words.join(' ')).join('\n'),
    stopwords: stopwords.flatMap(({ words }) => words).join(' '),
  }
}

const linesOf = ({ title, summary, keywords, sections }) => [
  title,
  summary,
  ...keywords,
  ...sections.flatMap(({ blocks }) => blocks.flat()),
]
