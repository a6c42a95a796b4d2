import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const moduleOf = (name, type, from, value) =>
  [
    '/** Written by scripts/handbook/compile.mjs from src/content. */',
    `import type { ${type} } from '${from}'`,
    '',
    `export const ${name}: ${type.startsWith('Quiz') ? `readonly ${type}[]` : type} = JSON.parse(`,
    `  ${JSON.stringify(JSON.stringify(value))},`,
    ')',
    '',
  ].join('\n')

/**
 * Writes the handbook as modules the phone imports. A string that is parsed starts faster than a literal of this size, and keeps
 * its declared type. Each file appears at once, whole, so that two builds at a time do no harm.
 */
export function writeModules(folder, { handbook, searchTables, quiz, categoryLines }) {
  mkdirSync(folder, { recursive: true })
  const files = {
    'handbook.ts': moduleOf('handbook', 'Handbook', '@/domain/handbook/handbook', handbook),
    'category-lines.ts': moduleOf(
      'categoryLines',
      'CategoryLines',
      '@/domain/handbook/category-lines',
      categoryLines,
    ),
    'search-tables.ts': moduleOf(
      'searchTables',
      'SearchTables',
      '@/domain/handbook/search/tables',
      searchTables,
    ),
    'quiz.ts': moduleOf('quiz', 'QuizQuestion', '@/domain/handbook/quiz', quiz),
  }
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    writeFileSync(`${file}.${process.pid}`, text)
    renameSync(`${file}.${process.pid}`, file)
  }
}
