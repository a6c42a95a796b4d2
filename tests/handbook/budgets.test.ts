import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'acorn'
import { build } from 'esbuild'
import { handbook } from '@/content/generated/handbook'
import { quiz } from '@/content/generated/quiz'
import { searchTables } from '@/content/generated/search-tables'
import { makeSearch } from '@/domain/handbook/search/search'
import { readQuestions } from './support/questions'

const root = path.join(__dirname, '../..')
const KB = 1024
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

/** Everything the handbook subpackage takes from here, as one file. */
const bundle = async () => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `
        export { handbook } from '@/content/generated/handbook'
        export { quiz } from '@/content/generated/quiz'
        export { searchTables } from '@/content/generated/search-tables'
        export { makeSearch } from '@/domain/handbook/search/search'
        export * from '@/domain/handbook/reading'
        export { drawQuestions } from '@/domain/handbook/quiz'
      `,
      resolveDir: root,
      loader: 'ts',
    },
    absWorkingDir: root,
    tsconfig: 'tsconfig.json',
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'esnext',
    charset: 'utf8',
  })
  return { code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) }
}

describe('what the phone carries', () => {
  it('is at most 600 KB of text, tables, quiz and code', async () => {
    const { code } = await bundle()
    process.stdout.write(
      `handbook: text ${(bytes(handbook) / KB).toFixed(0)} KB, quiz ${(bytes(quiz) / KB).toFixed(0)} KB, ` +
        `tables ${(bytes(searchTables) / KB).toFixed(1)} KB, in all ${(Buffer.byteLength(code) / KB).toFixed(0)} KB ` +
        `(${(gzipSync(code).length / KB).toFixed(0)} KB gz)\n`,
    )
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(600 * KB)
  })

  it('is at most 30 KB of tables beyond the text, at most 9 KB of them pinyin', () => {
    expect(bytes(searchTables)).toBeLessThanOrEqual(30 * KB)
    expect(bytes(searchTables.pinyin)).toBeLessThanOrEqual(9 * KB)
  })

  it('holds no library that made the tables, and no validator', async () => {
    const { inputs } = await bundle()
    expect(inputs.filter((input) => /node_modules/.test(input))).toEqual([])
  })

  it('is written in ES2020 as it stands', async () => {
    const { code } = await bundle()
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow()
    expect(code).not.toMatch(/\.(at|replaceAll|findLast|toSorted)\(/)
  })
})

describe('a search', () => {
  it('takes at most 2 ms in the median at full content', () => {
    const search = makeSearch(handbook, searchTables)
    const questions = readQuestions().map(({ question }) => question)
    const medians = [1, 2, 3].map(() => {
      const times = questions.map((question) => {
        const since = performance.now()
        search(question)
        return performance.now() - since
      })
      return times.sort((a, b) => a - b)[times.length >> 1] ?? Infinity
    })
    process.stdout.write(`search: median ${Math.min(...medians).toFixed(2)} ms\n`)
    expect(Math.min(...medians)).toBeLessThanOrEqual(2)
  })
})
