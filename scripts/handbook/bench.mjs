import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadTypeScript } from './load-typescript.mjs'

/**
 * `node scripts/handbook/bench.mjs`: how long a search takes at full content, each question of the test set asked 20 times, first
 * with nothing remembered. Run scripts/handbook/compile.mjs before.
 */
const ROUNDS = 20
const questionsFile = fileURLToPath(new URL('../../tests/handbook/questions.txt', import.meta.url))
const questions = readFileSync(questionsFile, 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|')[0].trim())

const { handbook, searchTables, makeSearch } = await loadTypeScript(`
  export { handbook } from '@/content/generated/handbook'
  export { searchTables } from '@/content/generated/search-tables'
  export { makeSearch } from '@/domain/handbook/search/search'
`)

const timed = (run) => {
  const since = performance.now()
  const value = run()
  return { value, milliseconds: performance.now() - since }
}
const at = (sorted, share) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(2)

const { value: search, milliseconds: start } = timed(() => makeSearch(handbook, searchTables))
const first = timed(() => search(questions[0])).milliseconds
const times = Array.from({ length: ROUNDS }, () =>
  questions.map((question) => timed(() => search(question)).milliseconds),
)
  .flat()
  .sort((a, b) => a - b)

process.stdout.write(
  `${handbook.articles.length} articles, ${questions.length} questions × ${ROUNDS}: ` +
    `median ${at(times, 0.5)} ms, 95 % ${at(times, 0.95)} ms, slowest ${at(times, 1)} ms; ` +
    `made in ${start.toFixed(1)} ms, first search ${first.toFixed(1)} ms\n`,
)
