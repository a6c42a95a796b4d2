import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { jpeg } from '../../fixtures/photos/pictures'
import { plantCases } from '../../support/plant-cases'
import { type ChromiumHost, openChromiumHost } from '../runtime/chromium/chromium-host'
import { openBrowser } from '../runtime/chromium/open-browser'
import { type City, openCity } from '../support/city'
import { neighboursCase } from '../support/neighbour'
import { product } from '../support/phone'
import { LANE } from '../support/report-form'

const SHOTS = 'output/screenshots/weapp'
const TALL = { width: 375, height: 812 }
const SMALL = { width: 320, height: 568 }

let browser: Browser
let city: City
let host: ChromiumHost | undefined
/** Photos that the screen asked for and got. */
const drawn: string[] = []

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true })
  browser = await openBrowser()
})
beforeEach(async () => {
  city = await openCity()
})
afterEach(async () => {
  const last = host
  host = undefined
  await last?.assertClean().finally(last.close)
})
afterAll(() => browser.close())

type Look = { viewport: typeof TALL; theme?: 'light' | 'dark'; elder?: boolean }

async function takeOut({ viewport, theme = 'light', elder = false }: Look): Promise<ChromiumHost> {
  const device = { theme, fontSizeScaleFactor: elder ? 1.3 : 1 }
  const serve = async (url: string) => {
    const photo = await city.photo(url)
    if (photo) drawn.push(url)
    return photo
  }
  const opened = await openChromiumHost(browser, product(), { viewport, device, serve })
  host = opened
  await opened.answer('login', () => ({ code: 'a resident' }))
  await opened.answer('request', city.answers.request)
  await opened.answer('uploadFile', city.answers.uploadFile)
  const preferences = JSON.stringify({ state: { scheme: 'system', elder }, version: 1 })
  await opened.run((mini, kept) => mini.phone.storage.set('jielin:preferences', kept), preferences)
  return opened
}

it('a resident reports by real taps and a real keyboard, and sees the own photo', async () => {
  const phone = await takeOut({ viewport: TALL })
  const top = phone.page.locator('.webview:not([hidden])')
  const press = async (label: string | RegExp) => {
    await top.getByLabel(label).first().tap()
    await phone.settle()
  }
  const shoot = (name: string) => phone.screenshot(`${SHOTS}/report-${name}.png`)

  await phone.pickPictures([await jpeg()])
  await phone.launch('/pages/quick-report/index')
  await shoot('1-photos')
  await press('从相册选')
  await top.locator('#place-search input').fill(LANE)
  await top.locator('#place-search input').blur()
  await top.getByText(LANE, { exact: true }).tap()
  await shoot('2-place')
  await press('下一步')
  await press(/小广告/)
  await top.locator('#words textarea').pressSequentially('单元门旁边')
  await shoot('3-category')
  await press('上报')
  await top.getByText(/回执号/).waitFor()
  await shoot('4-receipt')
  await press('看这个案件')
  await top.getByText('待受理').waitFor()
  await shoot('5-case')
  expect(drawn).not.toEqual([])
})

const LOOKS: [string, Look][] = [
  ['normal', { viewport: TALL }],
  ['dark', { viewport: TALL, theme: 'dark' }],
  ['elder', { viewport: TALL, elder: true }],
  ['small-elder-dark', { viewport: SMALL, elder: true, theme: 'dark' }],
]

it.each(LOOKS)('pages fit the screen in the look %s', async (name, look) => {
  await plantCases(city, Array(5).fill({ laneId: 'bayi-lu' }))
  const caseId = await neighboursCase(city)
  const phone = await takeOut(look)
  await phone.launch()
  const tooWide: string[] = []
  for (const page of ['home', 'quick-report', 'me', 'cases/list', 'cases/detail', 'handbook']) {
    await phone.run((mini, url) => mini.open(url), `/pages/${page}/index?caseId=${caseId}`)
    await phone.screenshot(`${SHOTS}/${name}-${page.replace('/', '-')}.png`)
    const width = await phone.page.locator('.webview:not([hidden])').evaluate((view) => view.scrollWidth)
    if (width > look.viewport.width) tooWide.push(`${page}: ${width}`)
  }
  expect(tooWide).toEqual([])
})
