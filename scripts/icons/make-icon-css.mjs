import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { GLYPHS, toSvg } from './glyphs.mjs'

const NOTE = 'Written by scripts/icons/make-icon-css.mjs from scripts/icons/glyphs.mjs.'

const encode = (svg) => svg.replace(/[#<>%]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** Masks, not images: the sign takes the colour of the words beside it, on WXSS as in a browser. */
export const iconCss = () =>
  [
    `/* ${NOTE} */`,
    ...Object.entries(GLYPHS).map(
      ([name, glyph]) => `.${name} {\n  --glyph: url("data:image/svg+xml,${encode(toSvg(glyph))}");\n}`,
    ),
    '',
  ].join('\n')

export const iconNames = () =>
  [
    `/** ${NOTE} */`,
    'export type IconName =',
    ...Object.keys(GLYPHS).map((name) => `  | '${name}'`),
    '',
  ].join('\n')

const ui = new URL('../../src/ui/', import.meta.url)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('icon-glyphs.module.css', ui), iconCss())
  writeFileSync(new URL('icon-name.ts', ui), iconNames())
}
