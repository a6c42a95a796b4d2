import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { GLYPHS, TAB_COLOURS, toSvg } from './glyphs.mjs'

/** WeChat's tab bar takes only bitmap files, 81 × 81, one for each state. */
const SIDE = 81
const TABS = { home: 'home', events: 'calendar', 'quick-report': 'camera', handbook: 'book', me: 'person' }
const NORMAL = { colour: TAB_COLOURS.normal, pen: 1.6, size: SIDE }
const SELECTED = { colour: TAB_COLOURS.selected, pen: 2.1, tint: `${TAB_COLOURS.selected}40`, size: SIDE }

const folder = new URL('../../src/static/tabs/', import.meta.url)
await mkdir(folder, { recursive: true })

const draw = (svg, file) =>
  sharp(Buffer.from(svg), { density: 300 })
    .resize(SIDE, SIDE)
    .png({ palette: true, colours: 12, effort: 10, compressionLevel: 9 })
    .toFile(fileURLToPath(new URL(file, folder)))

for (const [tab, glyph] of Object.entries(TABS)) {
  await draw(toSvg(GLYPHS[glyph], NORMAL), `${tab}.png`)
  await draw(toSvg(GLYPHS[glyph], SELECTED), `${tab}-selected.png`)
}
