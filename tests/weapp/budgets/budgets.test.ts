import { startNodeHost } from '../runtime/node/start-node-host'
import type { PackageFiles } from '../runtime/package/files'
import { TINY, tinyFiles } from '../self-test/tiny'
import { weighPackage } from './package-sizes'
import { addUp, firstSetDataOf, useByPage, useDuring } from './set-data-use'
import { findStrayCode } from './stray-code'

describe('setData', () => {
  it('is measured for a page, for its first call and for one deed', async () => {
    const host = startNodeHost(TINY)
    host.answer('request', () => ({ data: { items: [{ id: 1, title: 'a', done: false }] } }))
    await host.launch()
    expect(firstSetDataOf(host, 'pages/home/index')).toBeUndefined()
    const loading = await useDuring(host, () => host.tap('#load'))
    const list = Buffer.byteLength('{"items":[{"id":1,"title":"a","done":false}]}')
    expect(loading).toEqual({ calls: 1, bytes: list, largest: list })
    const toggling = await useDuring(host, () => host.tap('.row'))
    expect(toggling.bytes).toBe(Buffer.byteLength('{"items[0].done":true}'))
    expect(useByPage(host)).toEqual({
      'pages/home/index': { calls: 2, bytes: list + toggling.bytes, largest: list },
    })
    host.dispose()
  })

  it('adds up nothing to nothing', () => {
    expect(addUp([])).toEqual({ calls: 0, bytes: 0, largest: 0 })
  })
})

it('counts the nodes and the depth of a page', async () => {
  const host = startNodeHost(TINY)
  await host.launch('/parts/detail/index')
  // The page, its view and its button; words are no nodes.
  expect(host.tree()).toEqual({ nodes: 3, depth: 2, mostChildren: 2 })
  host.dispose()
})

describe('the package', () => {
  it('is weighed by package, without what stays at home', () => {
    const files = tinyFiles()
    const before = weighPackage(files)
    files.set('parts/detail/more.js', Buffer.alloc(1000))
    files.set('big.js', Buffer.alloc(500))
    files.set('project.config.json', Buffer.alloc(9000))
    const after = weighPackage(files)
    expect(after.main - before.main).toBe(500)
    expect(after.total - before.total).toBe(1500)
    expect((after.subPackages.parts ?? 0) - (before.subPackages.parts ?? 0)).toBe(1000)
    expect(after.subPackages.extra).toBe(before.subPackages.extra)
  })

  /** A script as webpack writes one: modules, each needing others, and the module it starts. */
  function chunk(modules: Record<string, number[]>, start?: number): Buffer {
    const bodies = Object.entries(modules).map(
      ([id, needs]) => `${id}:function(module,exports,r){${needs.map((need) => `r(${need});`).join('')}}`,
    )
    const begin = start
      ? `,function(n){var e=function(e){return n(n.s=e)};n.O(0,[9],function(){return e(${start})})}`
      : ''
    return Buffer.from(`(wx.webpackJsonp=wx.webpackJsonp||[]).push([[1],{${bodies.join(',')}}${begin}]);`)
  }

  function build(changes: Record<string, Buffer> = {}): PackageFiles {
    const app = {
      pages: ['home/index'],
      subPackages: [
        { root: 'cases', pages: ['map'] },
        { root: 'staff', pages: ['queue'] },
      ],
    }
    return new Map(
      Object.entries({
        'app.json': Buffer.from(JSON.stringify(app)),
        'common.js': chunk({ 10: [], 11: [10] }),
        'home/index.js': chunk({ 1: [11] }, 1),
        'cases/map.js': chunk({ 2: [10, 20], 20: [] }, 2),
        'staff/queue.js': chunk({ 3: [10] }, 3),
        ...changes,
      }),
    )
  }

  it('is tidy where each module lies in the package that needs it', () => {
    expect(findStrayCode(build())).toEqual({ strays: [], copies: [] })
  })

  it('tells of a subpackage’s module in the main package', () => {
    const { strays } = findStrayCode(
      build({ 'common.js': chunk({ 10: [], 11: [10], 20: [] }), 'cases/map.js': chunk({ 2: [10, 20] }, 2) }),
    )
    expect(strays).toEqual([expect.objectContaining({ id: '20', file: 'common.js', neededBy: ['cases'] })])
  })

  it('tells of a subpackage’s module in another', () => {
    const { strays } = findStrayCode(
      build({ 'staff/queue.js': chunk({ 3: [10], 20: [] }, 3), 'cases/map.js': chunk({ 2: [10, 20] }, 2) }),
    )
    expect(strays).toEqual([
      expect.objectContaining({ id: '20', file: 'staff/queue.js', neededBy: ['cases'] }),
    ])
  })

  it('tells of a module two subpackages carry each', () => {
    const { copies } = findStrayCode(build({ 'staff/queue.js': chunk({ 3: [20], 20: [] }, 3) }))
    expect(copies).toEqual([expect.objectContaining({ id: '20', packages: ['cases', 'staff'] })])
  })
})
