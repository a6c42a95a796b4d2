import type { MiniHost } from '../runtime/mini-host'
import { startNodeHost } from '../runtime/node/start-node-host'
import { textOf } from '../runtime/package/files'
import { tinyFiles, tinyPackage } from './tiny'

let host: MiniHost

afterEach(() => {
  host.dispose()
})

/** A home page that shows what was called on it, in order. */
const LOGGING_HOME = `
const log = []
const note = (name) => function (value) {
  log.push(value && value.id ? name + ' ' + value.id : name)
  this.setData({ label: log.join() })
}
Page({ data: { label: '' }, onLoad: note('load'), onShow: note('show'), onReady: note('ready'), onHide: note('hide'),
  onUnload: note('unload'), onPullDownRefresh: note('pull'), onReachBottom: note('bottom'), onPageScroll: note('scroll'),
  onTabItemTap: note('tab'), onShareAppMessage: ({ from }) => ({ title: from }),
  toDetail: () => wx.navigateTo({ url: '/parts/detail/index?id=42' }) })`

async function launch(changes: Record<string, string> = {}, url?: string): Promise<void> {
  host = startNodeHost(tinyPackage(changes))
  await host.launch(url)
}

it('calls a page’s life in order: load, show, ready, hide, show', async () => {
  await launch({ 'pages/home/index.js': LOGGING_HOME }, '/pages/home/index?id=9')
  await host.tap('#to-detail')
  await host.back()
  await host.pullDown()
  await host.reachBottom()
  await host.scrollTo(40)
  await host.background()
  await host.foreground()
  expect(host.find('.count').text).toBe('load 9,show,ready,hide,show,pull,bottom,scroll,hide,show')
})

it('keeps a tab alive while another is shown, and tells it of the tap', async () => {
  await launch({ 'pages/home/index.js': LOGGING_HOME })
  await host.tapTab('Mine')
  expect(host.pages()).toEqual(['pages/mine/index'])
  await host.tapTab('Home')
  expect(host.find('.count').text).toBe('load,show,ready,hide,show,tab')
})

it('hands over a share card from the menu', async () => {
  await launch()
  expect(await host.share()).toEqual({ title: 'Tiny from menu', path: '/pages/home/index' })
  expect(host.journal.shares).toHaveLength(1)
})

it.each([
  ["wx.navigateTo({ url: '/pages/mine/index' })", 'navigateTo:fail can not navigateTo a tabbar page'],
  [
    "wx.navigateTo({ url: '/pages/nowhere/index' })",
    'navigateTo:fail page "pages/nowhere/index" is not found',
  ],
  ["wx.switchTab({ url: '/pages/form/index' })", 'switchTab:fail can not switch to no-tabBar page'],
  ['wx.navigateBack()', 'navigateBack:fail cannot navigate back at first page.'],
])('refuses %s', async (call, refusal) => {
  const page = `Page({ onLoad() { ${call}.catch(({ errMsg }) => this.setData({ label: errMsg })) } })`
  await launch({ 'pages/home/index.js': page })
  expect(host.find('.count').text).toBe(refusal)
})

it('opens at most ten pages', async () => {
  const detail =
    "Page({ back() { wx.navigateTo({ url: './index' }).catch((e) => this.setData({ words: e.errMsg })) } })"
  await launch({ 'parts/detail/index.js': detail }, '/parts/detail/index')
  for (let pages = 1; pages <= 10; pages += 1) await host.tap('#back')
  expect(host.pages()).toHaveLength(10)
  expect(host.text()).toContain('webview count limit exceed')
})

it('runs the code of a subpackage only when one of its pages opens, and then of all its pages', async () => {
  const announce = (name: string) => `getApp().seen.push('${name}'); Page({})`
  await launch({
    'app.js': 'App({ seen: [] })',
    'parts/detail/index.js': announce('detail'),
    'parts/gallery/index.js': announce('gallery'),
    'extra/about/index.js': announce('about'),
    'pages/mine/index.js': 'Page({ onLoad() { this.setData({ name: getApp().seen.join() }) } })',
  })
  await host.open('/parts/detail/index')
  await host.open('/pages/mine/index')
  expect(host.find('.name').text).toBe('detail,gallery')
})

it('runs only the page that opens where app.json asks for lazy loading', async () => {
  const settings = JSON.parse(textOf(tinyFiles(), 'app.json'))
  await launch({
    'app.json': JSON.stringify({ ...settings, lazyCodeLoading: 'requiredComponents' }),
    'pages/form/index.js': 'throw new Error("loaded too early")',
  })
  expect(host.text()).toContain('Hello neighbour')
  host.assertClean()
})

it('lets a page be pulled only where its settings allow it', async () => {
  await launch()
  await host.pullDown()
  expect(host.find('.count').text).toBe('refreshed')
  await host.tapTab('Mine')
  await expect(host.pullDown()).rejects.toThrow('does not set enablePullDownRefresh')
})

it('tells the app and wx.onError of what went wrong', async () => {
  const page = `Page({
    data: { steps: 0, items: [] },
    onLoad() {
      wx.onError((message) => this.setData({ label: message.split('\\n')[0] }))
      setTimeout(() => { throw new Error('late') }, 1)
    },
  })`
  await launch({ 'pages/home/index.js': page })
  expect(host.find('.count').text).toBe('Error: late')
  expect(host.complaints()).toHaveLength(1)
})

it('remembers storage and kept files when the app is killed and opened again', async () => {
  const mine = '/pages/mine/index'
  await launch()
  await host.tap('#to-form')
  await host.type('#name', 'Ada')
  await host.tap('#save')
  const { phone } = host
  host.dispose()
  host = startNodeHost(tinyPackage(), { phone })
  await host.launch(mine)
  expect(host.find('.name').text).toBe('Ada')
})
