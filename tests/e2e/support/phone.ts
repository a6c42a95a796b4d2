import { mkdirSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const SHOTS = 'output/screenshots'

/** As the workplace of a test needs it: no sandbox as root, and nothing fetched from outside. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
]

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ARGS })

export type Look = { readonly scheme?: 'light' | 'dark'; readonly elder?: boolean }

/** Somebody's phone: its own storage, and every error that a page wrote or threw. */
export async function phone(browser: Browser, address: string, look: Look = {}, width = 375) {
  const context = await browser.newContext({
    viewport: { width, height: width < 375 ? 568 : 812 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    baseURL: address,
  })
  await wear(context, look)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    // The browser's own note on a request that failed: what it means is for the page to say.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(message.text())
  })
  return {
    context,
    page,
    errors,
    open: (path: string) => page.goto(`/pages/${path}`),
    shoot: (name: string) => shoot(page, name),
  }
}

const wear = (context: BrowserContext, { scheme, elder = false }: Look) =>
  context.addInitScript(
    ([key, value]) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, value)
    },
    [
      'jielin:preferences',
      JSON.stringify({ state: { scheme: scheme ?? 'light', elder }, version: 1 }),
    ] as const,
  )

/** Keeps a picture of the page for people to look at. */
async function shoot(page: Page, name: string) {
  mkdirSync(SHOTS, { recursive: true })
  await page.waitForTimeout(300)
  await page.screenshot({ path: `${SHOTS}/${name}.png` })
}
