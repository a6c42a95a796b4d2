import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n')
const code = tracked.filter((file) => /^(src|scripts|config|tests)\/.*\.(ts|tsx|mjs|cjs|css)$/.test(file))
const source = code.filter((file) => file.startsWith('src/'))
const read = (file: string) => readFileSync(file, 'utf8')
const offenders = (files: string[], isBad: (file: string) => boolean) => files.filter(isBad)

it('keeps every source file under 200 lines', () => {
  expect(offenders(source, (file) => read(file).split('\n').length > 200)).toEqual([])
})

it('names files in kebab-case', () => {
  const isKebab = (file: string) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(path.basename(file))
  expect(offenders(code, (file) => !isKebab(file))).toEqual([])
})

it('has no folder whose name has no idea', () => {
  const hasNoIdea = (file: string) => /\/(utils?|helpers?|common|misc|services?|managers?)\//.test(file)
  expect(offenders(code, hasNoIdea)).toEqual([])
})

it('suppresses no check and leaves nothing for later', () => {
  // Written apart, so that this file does not find itself.
  const marks = [
    'biome' + '-ignore',
    '@ts' + '-ignore',
    '@ts' + '-expect-error',
    'TO' + 'DO',
    'FIX' + 'ME',
    '\\bas ' + 'any',
    'it\\.' + 'skip',
    'it\\.' + 'only',
  ]
  const isMarked = (text: string) => marks.some((mark) => new RegExp(`${mark}\\b`).test(text))
  expect(offenders(code, (file) => isMarked(read(file)))).toEqual([])
})

/** The code alone: without comments, texts and what is imported under another name. */
const codeOf = (file: string) =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/[^\n]*/g, '')
    .replace(/'[^'\n]*'|`[^`]*`/g, '')
    .replace(/(import|export)\b[^;]*?\bfrom\b/g, '')

it('casts only where the edges of the world are read', () => {
  const mayCast = /^src\/(cloud\/(kernel|hosts|db|storage|openapi)|platform)\//
  const hasCast = (file: string) => / as (?!const\b)[\w({]/.test(codeOf(file))
  expect(
    offenders(
      source.filter((file) => !file.endsWith('.css') && !mayCast.test(file)),
      hasCast,
    ),
  ).toEqual([])
})

it('gives every tracked text no path of a developer’s machine', () => {
  const texts = tracked.filter(
    (file) => /\.(ts|tsx|mjs|cjs|md|json|ya?ml|sql|css)$/.test(file) && file !== 'package-lock.json',
  )
  expect(offenders(texts, (file) => /\/(work|home|Users)\/[a-z]+\//.test(read(file)))).toEqual([])
})
