import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'acorn'

const KB = 1024

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  )
const bytes = (files: string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0)

/** Traces that only cloud code leaves; each is really in the server's bundle (checked below). */
const CLOUD_TRACES = [
  'report_submit',
  'case_owner',
  'for update',
  'wx-server-sdk',
  'limitInputPixels',
  // @orpc/contract and @orpc/server: the phone has the doors' types, never the doors.
  'errorMap',
  'initialInputValidationIndex',
]

describe('the weapp build', () => {
  const files = walk('dist/weapp').filter((file) => !file.endsWith('.map') && !file.endsWith('.LICENSE.txt'))
  const app: { pages: string[]; subPackages: { root: string; pages: string[] }[] } = JSON.parse(
    readFileSync('dist/weapp/app.json', 'utf8'),
  )
  const roots = app.subPackages.map(({ root }) => path.join('dist/weapp', root) + path.sep)
  const main = files.filter((file) => !roots.some((root) => file.startsWith(root)))

  it('has a main package of at most 480 KB and 1.6 MB in all', () => {
    expect(bytes(main)).toBeLessThanOrEqual(480 * KB)
    expect(bytes(files)).toBeLessThanOrEqual(1.6 * KB * KB)
  })

  it.each(roots)('keeps %s within its share', (root) => {
    const most = root.includes('reading') ? 600 : 200
    expect(bytes(files.filter((file) => file.startsWith(root)))).toBeLessThanOrEqual(most * KB)
  })

  it('has the files of every page that app.json names', () => {
    const pages = [
      ...app.pages,
      ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
    ]
    const missing = pages.flatMap((page) =>
      ['js', 'json', 'wxml'].map((kind) => `dist/weapp/${page}.${kind}`).filter((file) => !existsSync(file)),
    )
    expect(missing).toEqual([])
  })

  it.each(CLOUD_TRACES)('holds no cloud code: no trace of %s', (trace) => {
    expect(
      files.filter((file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes(trace)),
    ).toEqual([])
  })
})

it.each(CLOUD_TRACES)('looks for traces that cloud code does leave: %s', (trace) => {
  const built = [...walk('dist/server'), ...walk('dist/cloudfunctions')].filter(
    (file) => file.endsWith('.js') || file.endsWith('.mjs'),
  )
  expect(built.some((file) => readFileSync(file, 'utf8').includes(trace))).toBe(true)
})

describe('the H5 build', () => {
  it('loads at most 190 KB of script, gzipped, before the first page shows', () => {
    const page = readFileSync('dist/h5/index.html', 'utf8')
    const scripts = [...page.matchAll(/<script[^>]+src="([^"]+)"/g)].map((found) =>
      path.join('dist/h5', found[1] ?? ''),
    )
    expect(scripts.length).toBeGreaterThan(0)
    const zipped = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
    expect(zipped).toBeLessThanOrEqual(190 * KB)
  })

  it.each(CLOUD_TRACES)('holds no cloud code: no trace of %s', (trace) => {
    const scripts = walk('dist/h5').filter((file) => file.endsWith('.js'))
    expect(scripts.filter((file) => readFileSync(file, 'utf8').includes(trace))).toEqual([])
  })

  it('is written so that the oldest phone of the browserslist can read every script', () => {
    const unread = walk('dist/h5')
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => {
        try {
          parse(readFileSync(file, 'utf8'), { ecmaVersion: 2020 })
          return []
        } catch (error) {
          return [`${file}: ${error}`]
        }
      })
    expect(unread).toEqual([])
  })
})
