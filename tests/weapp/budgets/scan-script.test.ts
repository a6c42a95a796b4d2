import { readPackage } from '../runtime/package/compile-package'
import { TINY } from '../self-test/tiny'
import { scanScript, scanScripts } from './scan-script'

const messages = (source: string) => scanScript('a.js', source).map((finding) => finding.message)

it.each([
  ['wx.request({ url: "x" })'],
  ['var self = {}; self.x = 1'],
  ['function f(window) { return window }'],
  ['const { fetch = 1 } = {}; fetch'],
  ['for (const URL of []) URL'],
  ['try { risky() } catch (error) { error } function risky() {}'],
  ['class Event {} new Event()'],
  ['if (typeof window !== "undefined") window.x'],
  ['const w = typeof self === "object" ? self : 1'],
  ['typeof document !== "undefined" && document.title'],
  ['try { new Function("return this")() } catch (e) {}'],
  ['({ window: 1 }).window'],
  ['function f() { if (typeof crypto === "undefined") throw new Error("x"); return crypto.subtle }'],
  ['const list = [1]; list?.length ?? 0n'],
])('lets %s pass', (source) => {
  expect(messages(source)).toEqual([])
})

it.each([
  ['window.x', 'uses window, which WeChat lacks'],
  ['localStorage.getItem("a")', 'uses localStorage, which WeChat lacks'],
  ['var mode = process.env.MODE', 'uses process, which WeChat lacks'],
  ['new URL("https://a")', 'uses URL, which WeChat lacks'],
  ['new AbortController()', 'uses AbortController, which WeChat lacks'],
  ['queueMicrotask(function () {})', 'uses queueMicrotask, which WeChat lacks'],
  ['new Intl.NumberFormat("zh")', 'uses Intl, which WeChat lacks'],
  ['new TextEncoder()', 'uses TextEncoder, which WeChat lacks'],
  ['if (typeof document !== "undefined") window.x', 'uses window, which WeChat lacks'],
  ['{ let fetch = 1 } fetch("x")', 'uses fetch, which WeChat lacks'],
  [
    'function f() { if (typeof crypto === "undefined") g(); return crypto } function g() {}',
    'uses crypto, which WeChat lacks',
  ],
  ['leak = 1', 'uses leak, which WeChat lacks'],
  ['eval("1")', 'makes code from text'],
  ['new Function("return 1")', 'makes code from text'],
])('finds %s', (source, message) => {
  expect(messages(source)).toEqual([message])
})

it.each([
  ['a ||= 1'],
  ['class A { #secret = 1 }'],
  ['class A { x = 1 }'],
  ['const n = 1_000'],
  ['await wx.login()'],
])('finds that %s is newer than ES2020', (source) => {
  expect(messages(source)).toEqual([expect.stringContaining('does not parse as ES2020')])
})

it('says where', () => {
  expect(scanScript('pages/a.js', 'var a = 1\nwindow.a = a')).toEqual([
    { file: 'pages/a.js', line: 2, message: 'uses window, which WeChat lacks' },
  ])
})

it('leaves out what only another platform’s code uses', () => {
  expect(scanScripts({ 'taro.js': 'tt.login()' }, { 'taro.js': ['tt'] })).toEqual([])
})

it('finds nothing in the tiny mini-program', () => {
  expect(scanScripts(readPackage(TINY).scripts)).toEqual([])
})
