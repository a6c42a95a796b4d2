import type { Browser } from 'playwright-core'
import { type ChromiumHost, openChromiumHost } from '../runtime/chromium/chromium-host'
import { openBrowser } from '../runtime/chromium/open-browser'
import { WxFailure } from '../runtime/wx/failure'
import { TINY, tinyPackage } from './tiny'

jest.setTimeout(60_000)

let browser: Browser
let host: ChromiumHost

beforeAll(async () => {
  browser = await openBrowser()
})

afterEach(() => host.close())

afterAll(() => browser.close())

const ITEMS = [
  { id: 1, title: 'water the trees', done: false },
  { id: 2, title: 'sweep the lane', done: false },
]

/** One white dot as a PNG. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const onTop = (selector: string) => host.page.locator(`.webview:not([hidden]) ${selector}`)

it('runs a journey by real taps and a real keyboard', async () => {
  host = await openChromiumHost(browser, TINY)
  await host.answer('request', () => ({ data: { items: ITEMS } }))
  await host.pickPictures([DOT])
  await host.launch()
  await onTop('#load').tap()
  await host.page.getByText('sweep the lane').tap()
  await onTop('.row.done').waitFor()
  await host.page.getByRole('button', { name: 'Open the form' }).tap()
  await host.page.getByPlaceholder('Your name').pressSequentially('Ada')
  await onTop('#note textarea').fill('by the gate')
  await host.run((mini) => mini.pick('#crop', 'barley'))
  await onTop('#agree').tap()
  await onTop('wx-checkbox >> nth=1').tap()
  await onTop('#photo').tap()
  await host.page.getByText('Ada|by the gate|barley|true|rake|now').waitFor()
  await onTop('wx-image').waitFor()
  await onTop('#save').tap()
  await host.page.getByText('saved Ada').waitFor()
  await host.page.locator('#tabs').getByText('Mine').tap()
  await onTop('.marker').tap()
  await host.page.getByText('marker 7').waitFor()
  await host.settle()
  await host.assertClean()
})

it('goes back by the bar and scrolls by a finger', async () => {
  host = await openChromiumHost(browser, TINY)
  await host.launch()
  await onTop('#to-detail').tap()
  await host.page.getByText('id=42').waitFor()
  await host.page.locator('#bar .back').tap()
  await onTop('#to-detail').waitFor()
  expect(await host.run((mini) => mini.pages())).toEqual(['pages/home/index'])
})

it('lays out as WeChat does: bars around the page, rpx of the width, vh of what is left', async () => {
  const style = 'view { width: 375rpx; height: 100vh }'
  host = await openChromiumHost(browser, tinyPackage({ 'extra/about/index.wxss': style }))
  await host.launch('/extra/about/index')
  const box = await onTop('.about').boundingBox()
  expect(box).toEqual({ x: 0, y: 88, width: 187.5, height: 812 - 88 })
})

it('follows the theme of the phone in its bars', async () => {
  host = await openChromiumHost(browser, TINY, { device: { theme: 'dark' } })
  await host.launch()
  const colour = await host.page.locator('#bar').evaluate((bar) => getComputedStyle(bar).backgroundColor)
  expect(colour).toBe('rgb(17, 17, 17)')
  await host.changeTheme('light')
  const light = await host.page.locator('#bar').evaluate((bar) => getComputedStyle(bar).backgroundColor)
  expect(light).toBe('rgb(255, 255, 255)')
})

it('hands the test the bytes a page uploads, and knows the tap that asked for them', async () => {
  const page = `Page({ async pickPhoto() {
    const { tempFiles: [file] } = await wx.chooseMedia({})
    wx.uploadFile({ url: 'x', name: 'photo', filePath: file.tempFilePath, success: ({ data }) => this.setData({ size: data }) })
    wx.requestSubscribeMessage({ tmplIds: ['t'] })
  } })`
  host = await openChromiumHost(browser, tinyPackage({ 'pages/form/index.js': page }))
  await host.pickPictures([DOT])
  await host.answer('uploadFile', ({ bytes }) => ({ data: `${bytes.length} bytes` }))
  await host.answer('requestSubscribeMessage', () => ({ t: 'accept' }))
  await host.launch('/pages/form/index')
  await onTop('#photo').tap()
  await host.page.getByText(`${DOT.length} bytes`).waitFor()
  expect(await host.run((mini) => mini.complaints().filter((line) => !line.startsWith('view:')))).toEqual([])
})

it('keeps a title the page gave itself', async () => {
  const page =
    "Page({ onReady() { wx.setNavigationBarTitle({ title: 'Own title' }) }, toDetail: () => wx.navigateTo({ url: '/parts/detail/index' }) })"
  host = await openChromiumHost(browser, tinyPackage({ 'pages/home/index.js': page }))
  await host.launch()
  await onTop('#to-detail').tap()
  await onTop('#back').tap()
  await host.page.locator('#bar').getByText('Own title').waitFor()
})

it('keeps the styles of one page from another', async () => {
  host = await openChromiumHost(
    browser,
    tinyPackage({
      'pages/home/index.wxss': 'view { color: red }',
      'pages/form/index.wxss': 'view { color: blue }',
    }),
  )
  await host.launch()
  await onTop('#to-form').tap()
  const colour = await onTop('.echo').evaluate((echo) => getComputedStyle(echo).color)
  expect(colour).toBe('rgb(0, 0, 255)')
})

it('shows a question, and answers it by a tap', async () => {
  const page = `Page({
    data: { label: '', steps: 0, items: [] },
    add() { wx.showModal({ title: 'Send it?', success: ({ confirm }) => this.setData({ label: 'sent ' + confirm }) }) },
  })`
  host = await openChromiumHost(browser, tinyPackage({ 'pages/home/index.js': page }))
  await host.launch()
  await onTop('#add').tap()
  await host.page.getByRole('alertdialog').getByText('确定').tap()
  await host.page.getByText('sent true').waitFor()
  await host.assertClean()
})

it('carries a refusal of the test into the mini-program', async () => {
  host = await openChromiumHost(browser, TINY)
  await host.answer('chooseMedia', () => {
    throw new WxFailure('chooseMedia:fail cancel')
  })
  await host.launch('/pages/form/index')
  await onTop('#photo').tap()
  await host.page.getByText('chooseMedia:fail cancel').waitFor()
})

it('tells of what went wrong in the browser as in Node', async () => {
  const page = 'Page({ data: { steps: 0, items: [] }, onLoad() { wx.requestPayment(window.pay) } })'
  host = await openChromiumHost(browser, tinyPackage({ 'pages/home/index.js': page }))
  await host.launch()
  expect(await host.complaints()).toEqual([expect.stringMatching(/onLoad: TypeError.*undefined.*pay/)])
})
