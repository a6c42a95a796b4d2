import type { MiniHost } from '../runtime/mini-host'
import { startNodeHost } from '../runtime/node/start-node-host'
import { tinyPackage } from './tiny'

let host: MiniHost

afterEach(() => host.dispose())

async function launch(changes: Record<string, string> = {}, url = '/pages/home/index'): Promise<MiniHost> {
  host = startNodeHost(tinyPackage(changes))
  await host.launch(url)
  return host
}

it('shows what setData sent only after the message arrived, though the code sees it at once', async () => {
  const seen = "this.setData({ label: 'sent' }); this.log.push(this.data.label)"
  await launch({
    'pages/home/index.js': `Page({ data: { label: 'before' }, log: [], add() { ${seen} } })`,
  })
  host.find('#add').tap()
  host.bridge.toView.hold()
  await host.settle()
  expect(host.find('.count').text).toBe('before')
  host.bridge.toView.release()
  await host.settle()
  expect(host.find('.count').text).toBe('sent')
})

it('carries JSON only, so a date arrives as text and a function not at all', async () => {
  const page = `Page({
    data: { label: '' },
    onLoad() {
      this.setData({ when: new Date(0), act() {}, label: 'x' }, () => {
        this.setData({ label: typeof this.data.when + ' ' + typeof this.data.act })
      })
    },
  })`
  await launch({ 'pages/home/index.js': page })
  expect(host.find('.count').text).toBe('string undefined')
})

it('loses what a page sends after it was closed', async () => {
  const later = "setTimeout(() => this.setData({ name: 'late' }), 0)"
  await launch({
    'parts/detail/index.js': `Page({ data: { name: 'open' }, onUnload() { ${later} } })`,
    'parts/detail/index.wxml': '<view data-name="{{name}}">{{name}}</view>',
  })
  await host.tap('#to-detail')
  await host.back()
  expect(host.journal.setData.map(({ sender }) => sender)).toContain('parts/detail/index')
  expect(host.complaints()).toEqual([])
})

it('writes down the bytes of each setData as UTF-8', async () => {
  await launch({ 'pages/home/index.js': "Page({ onLoad() { this.setData({ label: '街邻' }) } })" })
  const bytes = Buffer.byteLength('{"label":"街邻"}')
  expect(host.journal.setData).toEqual([
    { page: 'pages/home/index', sender: 'pages/home/index', paths: ['label'], bytes },
  ])
})

it('complains of a setData over 1 MB', async () => {
  await launch({
    'pages/home/index.js':
      "Page({ data: { steps: 0, items: [] }, onLoad() { this.setData({ label: 'x'.repeat(1048576) }) } })",
  })
  expect(host.complaints()).toEqual([expect.stringContaining("WeChat's limit of 1 MB")])
})

describe('a field whose value the page writes back on each letter', () => {
  const formAt = '/pages/form/index'

  it('keeps what is typed when the page keeps up', async () => {
    await launch({}, formAt)
    await host.type('#name', 'Ada')
    expect(host.find('#name').value).toBe('Ada')
  })

  it('loses a letter when both sides lag, as on a slow phone', async () => {
    await launch({}, formAt)
    const name = host.find('#name')
    const { toView, toLogic } = host.bridge
    toView.hold()
    name.typeQuickly('A')
    await host.settle()
    toLogic.hold()
    name.typeQuickly('d')
    toView.release()
    await host.settle()
    expect(name.value).toBe('A')
    name.typeQuickly('a')
    toLogic.release()
    await host.settle()
    expect(name.value).toBe('Aa')
  })

  it('loses nothing when the page leaves the field alone', async () => {
    await launch({}, formAt)
    const note = host.find('#note')
    const { toView, toLogic } = host.bridge
    toView.hold()
    note.typeQuickly('A')
    await host.settle()
    toLogic.hold()
    note.typeQuickly('d')
    toView.release()
    await host.settle()
    note.typeQuickly('a')
    toLogic.release()
    await host.settle()
    expect(note.value).toBe('Ada')
  })
})

it('measures on screen what was sent before the question, not what the code already knows', async () => {
  const page = `Page({
    data: { items: [] },
    onLoad() {
      this.setData({ items: [{ id: 1, title: 'a' }, { id: 2, title: 'b' }] })
      wx.createSelectorQuery().selectAll('.row').fields({ dataset: true }, (rows) => { this.rows = rows }).exec(() => {
        this.setData({ label: this.rows.map((row) => row.dataset.id).join() })
      })
    },
  })`
  await launch({ 'pages/home/index.js': page })
  expect(host.find('.count').text).toBe('1,2')
})

it('hands values of the mini-program’s own world to it, so instanceof holds', async () => {
  const check = `wx.request({ url: 'x', success: ({ data }) => this.setData({
    label: String([data.list instanceof Array, data instanceof Object, wx.login() instanceof Promise]),
  }) })`
  host = startNodeHost(tinyPackage({ 'pages/home/index.js': `Page({ onLoad() { ${check} } })` }))
  host.answer('request', () => ({ data: { list: [] } }))
  await host.launch()
  expect(host.find('.count').text).toBe('true,true,true')
})
