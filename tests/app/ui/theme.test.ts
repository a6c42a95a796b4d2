import { readdirSync, readFileSync } from 'node:fs'
import { themeClass } from '@/ui/theme'
import { DARK_TWICE, LOOKS } from './tokens'

it('follows the phone until a person chooses', () => {
  expect(themeClass({ scheme: 'system', elder: false, fontScale: 1 })).toBe('jl jl-system jl-text-100')
})

it('长辈版 and dark can be had together', () => {
  expect(themeClass({ scheme: 'dark', elder: true, fontScale: 1 })).toBe('jl jl-dark jl-elder jl-text-100')
})

it.each([
  [0.85, 'jl-text-100'],
  [1.2, 'jl-text-115'],
  [1.4, 'jl-text-130'],
  [1.5, 'jl-text-150'],
  [3, 'jl-text-175'],
])('a phone set to %s times takes the nearest step: %s', (fontScale, step) => {
  expect(themeClass({ scheme: 'light', elder: false, fontScale }).split(' ')).toContain(step)
})

it('the dark look is the same whether chosen or followed', () => {
  for (const [chosen, followed] of DARK_TWICE) expect(followed).toEqual(chosen)
})

const px = (look: string, token: string) =>
  Number.parseFloat((LOOKS[look]?.[token] ?? '').replace('calc(', ''))

it('targets are 44 at least, and 60 in 长辈版', () => {
  expect(px('standard', 'target')).toBeGreaterThanOrEqual(44)
  expect(px('elder', 'target')).toBeGreaterThanOrEqual(60)
  expect(px('elder', 'target-main')).toBeGreaterThanOrEqual(60)
})

it('main text in 长辈版 is 18 at least, and can be made 30', () => {
  expect(px('elder', 'text-body')).toBeGreaterThanOrEqual(18)
  expect(px('elder', 'text-body') * 1.75).toBeGreaterThanOrEqual(30)
})

it('lines stand 1.3 times their size apart at least', () => {
  const leadings = Object.keys(LOOKS).flatMap((look) => [px(look, 'leading'), px(look, 'leading-title')])
  expect(Math.min(...leadings)).toBeGreaterThanOrEqual(1.3)
})

it('no component reads a token that does not exist', () => {
  const known = new Set(Object.keys(LOOKS.standard ?? {}))
  const missing = readdirSync('src/ui')
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => {
      const css = readFileSync(`src/ui/${name}`, 'utf8')
      const own = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, token]) => token))
      const set = ['--percent', '--glyph']
      return [...css.matchAll(/var\((--[\w-]+)/g)]
        .map(([, token]) => token ?? '')
        .filter((token) => !known.has(token.slice(2)) && !own.has(token) && !set.includes(token))
        .map((token) => `${name}: ${token}`)
    })
  expect(missing).toEqual([])
})

it.each([
  ['light', 'standard'],
  ['dark', 'dark'],
])("WeChat's own bars have the colours of the %s look", (scheme, look) => {
  const theme: Record<string, Record<string, string>> = JSON.parse(readFileSync('src/theme.json', 'utf8'))
  const tokens = LOOKS[look] ?? {}
  expect(theme[scheme]).toMatchObject({
    barBackground: tokens.surface,
    pageBackground: tokens.ground,
    tabText: tokens['ink-soft'],
    tabSelected: tokens.primary,
  })
})
