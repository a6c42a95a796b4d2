import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import type { MiniHost } from '../mini-host'
import { readPackage } from '../package/compile-package'
import type { MiniPackage } from '../package/types'
import type { HostOptions } from '../wiring'
import type { Answer } from '../wx/answers'
import { bundleHost } from './bundle-host'
import { runAnswer } from './remote-answer'

const ORIGIN = 'http://mini-program.test/'
const EMPTY_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><body></body></html>`

type Served = { body: Buffer; contentType: string } | undefined

export interface ChromiumHostOptions extends Omit<HostOptions, 'phone'> {
  viewport?: { width: number; height: number }
  /** What the network brings for an address, such as a photo; nothing else leaves the browser. */
  serve?: (url: string) => Served | Promise<Served>
}

/** A phone with a real screen. Tap and type through `page`; ask the host itself through `run`. */
export interface ChromiumHost {
  readonly page: Page
  launch(url?: string): Promise<void>
  /** Runs a function on the host inside the browser; it may use nothing from outside but `value`. */
  run<Result, Value = undefined>(
    ask: (host: MiniHost, value: Value) => Result | Promise<Result>,
    value?: Value,
  ): Promise<Result>
  settle(): Promise<void>
  answer<Name extends string>(name: Name, answer: Answer<Name>): Promise<void>
  pickPictures(pictures: Uint8Array[]): Promise<void>
  changeTheme(theme: 'light' | 'dark'): Promise<void>
  screenshot(file: string): Promise<Buffer>
  complaints(): Promise<string[]>
  assertClean(): Promise<void>
  close(): Promise<void>
}

/** Opens a build output, given as its directory or already compiled, on a screen of its own. */
export async function openChromiumHost(
  browser: Browser,
  source: string | MiniPackage,
  options: ChromiumHostOptions = {},
): Promise<ChromiumHost> {
  const { viewport = { width: 375, height: 812 }, serve, ...hostOptions } = options
  const pkg = typeof source === 'string' ? readPackage(source) : source
  const context = await openPhone(browser, viewport, hostOptions.device?.theme, serve)
  const page = await context.newPage()
  const fromBrowser = listenTo(page)
  const answers = new Map<string, Answer>()
  await page.exposeFunction('askTest', (name: string, asked: Record<string, unknown>) =>
    runAnswer(answers.get(name) ?? (() => undefined), asked),
  )
  await page.goto(ORIGIN)
  await page.addScriptTag({ content: await bundleHost() })
  await page.evaluate(([compiled, given]) => window.startMiniHost(compiled, given), [
    pkg,
    hostOptions,
  ] as const)
  const handle = await page.evaluateHandle(() => window.miniHost)

  const run: ChromiumHost['run'] = (ask, value) =>
    // Playwright's own type asks for its wrapped form of every value; plain data passes as it is.
    handle.evaluate(ask as never, value as never)
  const settle = () => run((host) => host.settle())
  const complaints = async () => [...(await run((host) => host.complaints())), ...fromBrowser]

  return {
    page,
    run,
    settle,
    complaints,
    launch: (url) => run((host, address) => host.launch(address), url),
    async answer(name, answer) {
      // The API it is given for is the one that calls it, so the options are of its shape.
      answers.set(name, answer as Answer)
      await page.evaluate((api) => window.answerRemotely(api), name)
    },
    pickPictures: (pictures) =>
      run(
        (host, lists) => host.pickPictures(lists.map((list) => Uint8Array.from(list))),
        pictures.map((bytes) => [...bytes]),
      ),
    async changeTheme(theme) {
      await page.emulateMedia({ colorScheme: theme })
      await run((host, next) => host.changeTheme(next), theme)
    },
    screenshot: (file) => page.screenshot({ path: file }),
    async assertClean() {
      const found = await complaints()
      if (found.length) throw new Error(`The run was not clean:\n${found.join('\n')}`)
    },
    close: () => context.close(),
  }
}

async function openPhone(
  browser: Browser,
  viewport: { width: number; height: number },
  theme: 'light' | 'dark' = 'light',
  serve: ChromiumHostOptions['serve'] = () => undefined,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport,
    colorScheme: theme,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  })
  await context.route('**/*', async (route: Route) => {
    const url = route.request().url()
    if (url === ORIGIN) return route.fulfill({ contentType: 'text/html', body: EMPTY_PAGE })
    const served = await serve(url)
    return served ? route.fulfill(served) : route.abort()
  })
  return context
}

/** What the browser itself complains of. Pictures that do not load are the mini-program's to handle. */
function listenTo(page: Page): string[] {
  const lines: string[] = []
  page.on('pageerror', (error) => lines.push(`browser: ${error.stack ?? error}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      lines.push(`browser console: ${message.text()}`)
  })
  return lines
}
