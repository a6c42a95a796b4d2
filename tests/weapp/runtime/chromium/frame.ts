import type { MiniPackage } from '../package/types'
import type { OpenPage } from '../pages/page'
import type { PlatformTools } from '../platform'
import { NAVIGATION_BAR, statusBar } from '../wx/device'

const TAB_BAR = 50

interface Screen {
  isTab: boolean
  canGoBack: boolean
}

/** WeChat's bars around the page: the title with its way back, and the tabs. */
export interface Frame {
  stage: HTMLElement
  show(page: OpenPage, screen: Screen): void
  setTitle(title: string): void
}

/** Draws the bars of one phone. */
export function createFrame({ pkg, controls }: PlatformTools): Frame {
  const status = element('div', 'status')
  const bar = element('div', 'bar')
  const stage = element('div', 'stage')
  const tabs = element('div', 'tabs')
  document.body.append(status, bar, stage, tabs)
  const title = document.createElement('span')
  const titles = new WeakMap<OpenPage, string>()
  let top: { page: OpenPage; screen: Screen } | undefined

  function paint(page: OpenPage, canGoBack: boolean) {
    const config = { ...pkg.app.window, ...pkg.configs[page.path] }
    const custom = config.navigationStyle === 'custom'
    const background = colour(pkg, config.navigationBarBackgroundColor, '#000000')
    const white = colour(pkg, config.navigationBarTextStyle, 'white') === 'white'
    title.textContent = titles.get(page) ?? String(config.navigationBarTitleText ?? '')
    for (const part of [status, bar])
      Object.assign(part.style, { background: custom ? 'none' : background, color: white ? '#fff' : '#000' })
    bar.hidden = custom
    bar.replaceChildren(title, ...(canGoBack ? [button('‹', 'back', controls.back)] : []))
    return custom ? 0 : statusBar(innerHeight) + NAVIGATION_BAR
  }

  function layOut(above: number, isTab: boolean) {
    const statusHeight = statusBar(innerHeight)
    const below = isTab ? TAB_BAR : 0
    status.style.height = `${statusHeight}px`
    Object.assign(bar.style, {
      top: `${statusHeight}px`,
      height: `${NAVIGATION_BAR}px`,
      lineHeight: `${NAVIGATION_BAR}px`,
    })
    Object.assign(stage.style, { top: `${above}px`, bottom: `${below}px` })
    document.documentElement.style.setProperty('--vh', `${(innerHeight - above - below) / 100}px`)
  }

  function draw() {
    if (!top) return
    const { page, screen } = top
    layOut(paint(page, screen.canGoBack), screen.isTab)
    tabs.hidden = !screen.isTab
    drawTabs(tabs, pkg, page.path, controls.tapTab)
  }

  darkScheme().addEventListener('change', draw)
  return {
    stage,
    show(page, screen) {
      top = { page, screen }
      draw()
    },
    setTitle(words) {
      if (top) titles.set(top.page, words)
      title.textContent = words
    },
  }
}

function drawTabs(tabs: HTMLElement, pkg: MiniPackage, path: string, tapTab: (path: string) => void): void {
  const bar = pkg.app.tabBar
  if (!bar) return
  tabs.style.background = colour(pkg, bar.backgroundColor, '#ffffff')
  const buttons = bar.list.map((tab) => {
    const chosen = tab.pagePath === path
    const shown = button(tab.text, '', () => tapTab(tab.pagePath))
    shown.style.color = colour(pkg, chosen ? bar.selectedColor : bar.color, '#000000')
    const icon = colour(pkg, chosen ? tab.selectedIconPath : tab.iconPath, '')
    const source = pkg.pictures[icon]
    if (source) shown.prepend(Object.assign(document.createElement('img'), { src: source, alt: '' }))
    return shown
  })
  tabs.replaceChildren(...buttons)
}

/** A setting of app.json; `@name` stands for a value of theme.json. */
function colour(pkg: MiniPackage, value: unknown, fallback: string): string {
  const text = String(value ?? fallback)
  if (!text.startsWith('@')) return text
  const theme = darkScheme().matches ? 'dark' : 'light'
  return pkg.themes[theme][text.slice(1)] ?? fallback
}

function darkScheme(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)')
}

function element(tag: string, id: string): HTMLElement {
  return Object.assign(document.createElement(tag), { id })
}

function button(words: string, className: string, act: () => void): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { textContent: words, className, onclick: act })
}
