import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildHandbook } from './build-handbook.mjs'
import { writeModules } from './write-modules.mjs'

/**
 * `node scripts/handbook/compile.mjs`: checks every article, quiz question and word list in src/content and writes what the phone
 * imports to src/content/generated. Fails with `file:line: what is wrong`. `--if-missing` does nothing where it was done before.
 */
const content = fileURLToPath(new URL('../../src/content/', import.meta.url))
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: content },
    out: { type: 'string', default: path.join(content, 'generated') },
    'if-missing': { type: 'boolean', default: false },
  },
})

const isThere = ['handbook.ts', 'category-lines.ts', 'search-tables.ts', 'quiz.ts'].every((name) =>
  existsSync(path.join(values.out, name)),
)
if (!(values['if-missing'] && isThere)) await compile()

async function compile() {
  const built = await buildHandbook(values.content)
  for (const { file, line, message } of built.problems)
    process.stderr.write(`${path.relative(process.cwd(), file)}:${line}: ${message}\n`)
  if (built.problems.length > 0) {
    process.stderr.write(`手册有 ${built.problems.length} 处不对。\n`)
    process.exitCode = 1
    return
  }
  writeModules(values.out, built)
  const { handbook, quiz, searchTables } = built
  const kilobytes = (value) => (Buffer.byteLength(JSON.stringify(value)) / 1024).toFixed(1)
  process.stdout.write(
    `手册 ${handbook.edition}：${handbook.chapters.length} 章 ${handbook.articles.length} 篇 ${kilobytes(handbook)} KB，` +
      `问答 ${quiz.length} 题 ${kilobytes(quiz)} KB，检索表 ${kilobytes(searchTables)} KB\n`,
  )
}
