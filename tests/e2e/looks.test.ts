import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { startCity } from './support/city'
import { type Look, openBrowser, phone } from './support/phone'

let city: Awaited<ReturnType<typeof startCity>>
let browser: Browser

beforeAll(async () => {
  ;[city, browser] = await Promise.all([startCity(), openBrowser()])
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await city?.stop()
})

const PAGES = [
  'home/index',
  'quick-report/index',
  'events/index',
  'handbook/index',
  'me/index',
  'reading/contents/index',
  'reading/search/index',
  'reading/quiz/index',
  'cases/map/index',
  'cases/list/index',
  'account/my-reports/index',
  'account/notices/index',
  'account/settings/index',
  'account/privacy/index',
  'account/search/index',
  'staff/queue/index',
]

const LOOKS: [string, Look, number][] = [
  ['standard', {}, 375],
  ['dark', { scheme: 'dark' }, 375],
  ['elder', { elder: true }, 375],
  ['elder-dark', { elder: true, scheme: 'dark' }, 375],
  ['small-elder', { elder: true }, 320],
]

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

/** What a screen reader, or somebody with weak eyes, would stumble over; Leaflet's and Taro's own frame included. */
async function barriers(page: Page) {
  await page.evaluate(axe)
  const found: { id: string; impact: string; target: string }[] = await page.evaluate(`
    axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => ({ id, impact, target: String(nodes[0].target) })))`)
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
}

const settle = async (page: Page) => {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
}

describe.each(LOOKS)('in the look %s', (name, look, width) => {
  it.each(PAGES)('%s opens clean, fits the screen and can be read by everyone', async (path) => {
    const { page, context, errors, open, shoot } = await phone(browser, city.address, look, width)
    await open(path)
    await settle(page)
    await shoot(`${name}-${path.replaceAll('/', '-').replace('-index', '')}`)
    expect(errors).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await barriers(page)).toEqual([])
    await context.close()
  })
})
