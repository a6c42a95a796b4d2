import type { MiniHost } from '../runtime/mini-host'
import { startNodeHost } from '../runtime/node/start-node-host'
import { tinyPackage } from './tiny'

let host: MiniHost

afterEach(() => {
  host.dispose()
})

const PICTURE = Uint8Array.from([1])

async function openForm(): Promise<void> {
  host = startNodeHost(tinyPackage(), { privacyAgreed: false })
  host.pickPictures([PICTURE])
  await host.launch()
  await host.tap('#to-form')
  await host.tap('#photo')
}

it('asks with WeChat’s own question where the mini-program has none, and goes on after yes', async () => {
  await openForm()
  expect(host.dialog()?.title).toBe('隐私保护提示')
  await host.choose('同意')
  expect(host.findAll('image')).toHaveLength(1)
})

it('refuses the function after no, and asks again next time', async () => {
  await openForm()
  await host.choose('拒绝')
  expect(host.find('.size').text).toBe('chooseMedia:fail privacy permission is not authorized')
  await host.tap('#photo')
  await host.choose('同意')
  expect(host.findAll('image')).toHaveLength(1)
})

it('lets the mini-program ask itself, and believes it after a tap on its agree button', async () => {
  const picking = 'onShow() { wx.chooseMedia({}).then(() => this.setData({ name: "picked" })) },'
  const mine = tinyPackage().scripts['pages/mine/index.js'] ?? ''
  const page = mine.replace(/onShow\(\) \{[\s\S]*?\n {2}\},/, picking)
  host = startNodeHost(tinyPackage({ 'pages/mine/index.js': page }), { privacyAgreed: false })
  host.pickPictures([PICTURE])
  await host.launch('/pages/mine/index')
  expect([host.dialog(), host.find('.name').text]).toEqual([undefined, 'nobody'])
  await host.tap('#agree')
  expect(host.find('.name').text).toBe('picked')
  host.assertClean()
})

it('does not believe an agreement nobody tapped', async () => {
  const page = `Page({
    onLoad() {
      wx.onNeedPrivacyAuthorization((resolve) => resolve({ event: 'agree', buttonId: 'agree' }))
      wx.chooseMedia({}).catch(({ errMsg }) => this.setData({ name: errMsg }))
    },
  })`
  host = startNodeHost(tinyPackage({ 'pages/mine/index.js': page }), { privacyAgreed: false })
  await host.launch('/pages/mine/index')
  expect(host.find('.name').text).toContain('privacy permission is not authorized')
  expect(host.complaints()).toEqual([expect.stringContaining('was not tapped')])
})

it('asks nobody who agreed before', async () => {
  host = startNodeHost(tinyPackage())
  host.pickPictures([PICTURE])
  await host.launch()
  await host.tap('#to-form')
  await host.tap('#photo')
  expect(host.findAll('image')).toHaveLength(1)
  expect(host.dialog()).toBeUndefined()
})
