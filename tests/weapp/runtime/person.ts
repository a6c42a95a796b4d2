import type { MiniHost } from './mini-host'
import type { OpenPage } from './pages/page'
import { describeQuery, findAll, type Query } from './view/find'
import { type ScreenElement, screenElement } from './view/screen-element'
import { textOf } from './view/tree'
import type { Wiring } from './wiring'

type Actions = Pick<
  MiniHost,
  | 'find'
  | 'findAll'
  | 'has'
  | 'text'
  | 'tap'
  | 'longPress'
  | 'type'
  | 'enter'
  | 'pick'
  | 'back'
  | 'tapTab'
  | 'pullDown'
  | 'reachBottom'
  | 'scrollTo'
  | 'share'
  | 'background'
  | 'foreground'
  | 'changeTheme'
  | 'emit'
  | 'choose'
> & { top(): OpenPage }

/** What a person sees and does, each deed followed by quiet. */
export function actionsOf(wiring: Wiring, settle: () => Promise<void>): Actions {
  const { core, stack, navigation, life, dialogs, device, noteTap, share } = wiring

  function top(): OpenPage {
    const page = stack.top()
    if (!page) throw new Error(`No page is open. ${core.journal.errors.join('\n')}`)
    return page
  }

  const screen = () => top().root.getComponent()
  const text = () => textOf(screen())
  const findAllOnTop = (query: Query) => findAll(screen(), query).map(screenElement)

  function find(query: Query): ScreenElement {
    const [first] = findAllOnTop(query)
    if (!first) throw new Error(`Nothing on ${top().path} is ${describeQuery(query)}. On screen: ${text()}`)
    return first
  }

  async function does(deed: () => unknown) {
    deed()
    await settle()
  }

  const touches = (query: Query, touch: (element: ScreenElement) => void) =>
    does(() => {
      noteTap()
      touch(find(query))
    })

  return {
    top,
    find,
    text,
    findAll: findAllOnTop,
    has: (query) => findAllOnTop(query).length > 0,
    tap: (query) => touches(query, (element) => element.tap()),
    longPress: (query) => touches(query, (element) => element.longPress()),
    async type(query, words) {
      for (const letter of words) await does(() => find(query).typeQuickly(letter))
    },
    enter: (query, words) => does(() => find(query).enter(words)),
    pick: (query, choice) => touches(query, (element) => element.pick(choice)),
    back: () => does(() => navigation.navigateBack()),
    tapTab: (words) => does(() => tapTab(wiring, words)),
    pullDown: () => does(() => pullDown(wiring, top())),
    reachBottom: () => does(() => stack.call(top(), 'onReachBottom')),
    scrollTo: (scrollTop) => does(() => stack.call(top(), 'onPageScroll', { scrollTop })),
    async share() {
      const card = share('menu')
      await settle()
      return card
    },
    background: () => does(life.background),
    foreground: () => does(life.foreground),
    changeTheme: (theme) =>
      does(() => {
        device.theme = theme
        core.listeners.emit('ThemeChange', { theme })
      }),
    emit: (event, value) => does(() => core.listeners.emit(event, value)),
    choose: (label) =>
      does(() => {
        noteTap()
        const dialog = dialogs.open.at(-1)
        if (!dialog) throw new Error(`No question is on screen, so nobody can choose ${label}`)
        dialog.choose(label)
      }),
  }
}

/** A page can only be pulled where its settings, or the app's, allow it. */
function pullDown({ core, stack }: Wiring, page: OpenPage): void {
  const own = core.pkg.configs[page.path]?.enablePullDownRefresh
  if (!(own ?? core.pkg.app.window.enablePullDownRefresh))
    throw new Error(`${page.path} does not set enablePullDownRefresh, so nobody can pull it`)
  stack.call(page, 'onPullDownRefresh')
}

function tapTab({ core, navigation, stack }: Wiring, words: string): void {
  const tabs = core.pkg.app.tabBar?.list ?? []
  const index = tabs.findIndex((tab) => tab.text === words)
  const tab = tabs[index]
  if (!tab) throw new Error(`The tab bar has ${tabs.map(({ text }) => text).join(', ')}; not ${words}`)
  navigation.switchTab(`/${tab.pagePath}`)
  const page = stack.top()
  if (page) stack.call(page, 'onTabItemTap', { index, pagePath: tab.pagePath, text: words })
}
