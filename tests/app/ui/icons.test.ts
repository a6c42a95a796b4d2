import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { TABS } from '@/app-tabs'
import { GLYPHS } from '../../../scripts/icons/glyphs.mjs'
import { iconCss, iconNames } from '../../../scripts/icons/make-icon-css.mjs'

const squeezed = (text: string) => text.replace(/\s+/g, '')

it('the signs in the app are the signs that were drawn', () => {
  expect(squeezed(readFileSync('src/ui/icon-glyphs.module.css', 'utf8'))).toBe(squeezed(iconCss()))
  expect(squeezed(readFileSync('src/ui/icon-name.ts', 'utf8'))).toBe(squeezed(iconNames()))
})

it('every sign is a class of its own', () => {
  expect(iconCss().match(/^\.[\w-]+ \{$/gm)).toHaveLength(Object.keys(GLYPHS).length)
})

it.each(TABS.flatMap((tab) => [tab.iconPath, tab.selectedIconPath]))(
  'WeChat finds %s, 81 by 81 and light enough',
  async (file) => {
    const { width, height, format, size } = await sharp(readFileSync(`src/${file}`)).metadata()
    expect([width, height, format]).toEqual([81, 81, 'png'])
    expect(size).toBeLessThan(40 * 1024)
  },
)
