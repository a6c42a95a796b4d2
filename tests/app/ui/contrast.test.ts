import { readdirSync, readFileSync } from 'node:fs'
import { TAB_COLOURS } from '../../../scripts/icons/glyphs.mjs'
import { LOOKS } from './tokens'

/** What is written on what: each ink with every ground it may lie on. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ink: ['ground', 'surface', 'sunken', 'primary-wash', 'willow-wash', 'neutral-wash'],
  'ink-soft': ['ground', 'surface', 'sunken', 'primary-wash', 'willow-wash', 'neutral-wash'],
  primary: ['ground', 'surface', 'sunken'],
  'primary-ink': ['primary-wash', 'surface'],
  'on-primary': ['primary', 'primary-pressed'],
  'info-ink': ['info-wash', 'surface'],
  'success-ink': ['success-wash', 'surface', 'ground'],
  'warn-ink': ['warn-wash'],
  'danger-ink': ['danger-wash', 'surface', 'ground'],
  'neutral-ink': ['neutral-wash', 'surface', 'ground'],
  'willow-ink': ['willow-wash'],
  'on-danger': ['danger', 'danger-pressed'],
  'on-sky': ['sky-high', 'sky-low'],
  'on-sky-soft': ['sky-high', 'sky-low'],
  'on-sky-action': ['sky-action'],
  'on-overlay': ['overlay'],
}

/** Edges and marks that must be seen to use a control. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  edge: ['ground', 'surface', 'sunken'],
  focus: ['ground', 'surface', 'sunken'],
  danger: ['ground', 'surface'],
  primary: ['primary-wash'],
  willow: ['surface', 'line'],
  'sky-action': ['sky-high', 'sky-low'],
}

const light = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
/** WCAG 2 contrast of two `#rrggbb` colours. */
const contrast = (one: string, other: string) => {
  const [dim = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

const weakerThan = (least: number, pairs: Readonly<Record<string, readonly string[]>>, look: string) => {
  const tokens = LOOKS[look] ?? {}
  return Object.entries(pairs).flatMap(([front, grounds]) =>
    grounds
      .map((ground) => ({ front, ground, is: contrast(tokens[front] ?? '', tokens[ground] ?? '') }))
      .filter(({ is }) => !(is >= least)),
  )
}

it('knows black on white from grey on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
})

describe.each(Object.keys(LOOKS))('in the %s look', (look) => {
  it('words can be read: 4.5 to 1', () => {
    expect(weakerThan(4.5, WORDS, look)).toEqual([])
  })

  it('edges and marks can be seen: 3 to 1', () => {
    expect(weakerThan(3, MARKS, look)).toEqual([])
  })
})

it.each(['elder', 'elder and dark'])('soft ink in the %s look is strong: 7 to 1', (look) => {
  expect(weakerThan(7, { 'ink-soft': ['ground', 'surface', 'sunken'] }, look)).toEqual([])
})

it("tab icons are seen on WeChat's light and dark bar", () => {
  const theme: Record<string, { barBackground: string }> = JSON.parse(readFileSync('src/theme.json', 'utf8'))
  const pairs = Object.values(theme).flatMap(({ barBackground }) =>
    Object.values(TAB_COLOURS).map((colour) => contrast(colour, barBackground)),
  )
  expect(Math.min(...pairs)).toBeGreaterThanOrEqual(3)
})

it('every ink that a component writes with was proved here', () => {
  const sheets = readdirSync('src/ui').filter((name) => name.endsWith('.module.css'))
  const inks = sheets.flatMap((name) =>
    [...readFileSync(`src/ui/${name}`, 'utf8').matchAll(/(?<![-\w])color:\s*var\(--([\w-]+)\)/g)].map(
      ([, ink]) => ink,
    ),
  )
  // A sign on a button that cannot be pressed, and the arrow at the end of a row, are marks and not words.
  const marks = ['edge']
  expect([...new Set(inks)].filter((ink) => !marks.includes(ink ?? '') && !WORDS[ink ?? ''])).toEqual([])
})
