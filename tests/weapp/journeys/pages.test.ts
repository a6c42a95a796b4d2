import { plantCases } from '../../support/plant-cases'
import { firstSetDataOf, useDuring } from '../budgets/set-data-use'
import type { MiniHost } from '../runtime/mini-host'
import type { NodeHostOptions } from '../runtime/node/start-node-host'
import { WxFailure } from '../runtime/wx/failure'
import { type City, openCity } from '../support/city'
import { neighboursCase } from '../support/neighbour'
import { addressesOf } from '../support/pages'
import { takeOut } from '../support/phone'
import { write } from '../support/report-form'

const KB = 1024

let city: City
let caseId: string
beforeEach(async () => {
  city = await openCity()
  await plantCases(city, Array(45).fill({ quick: 'illegal-posting', laneId: 'bayi-lu' }))
  caseId = await neighboursCase(city)
})

const addresses = () =>
  addressesOf({
    'cases/detail': `caseId=${caseId}`,
    'staff/case': `caseId=${caseId}`,
    'staff/handle': `caseId=${caseId}`,
    'reading/article': 'articleId=dogs%2Fleash',
    'reading/search': 'query=',
  })

/** Opens a page from nothing and looks at what it costs. */
async function visit(host: MiniHost, address: string) {
  await host.open(address)
  const path = host.page().path
  const { nodes, depth } = host.tree()
  return { path, words: host.text().length, first: firstSetDataOf(host, path)?.bytes ?? 0, nodes, depth }
}

type Visit = Awaited<ReturnType<typeof visit>>

const visitAll = async (host: MiniHost, addresses: string[]) => {
  const visits: Visit[] = []
  for (const address of addresses) visits.push(await visit(host, address))
  return visits
}

/** Whatever is over its budget, by name. */
const overBudget = (visits: Visit[]) =>
  visits.filter(
    ({ words, first, nodes, depth }) => words === 0 || first > 24 * KB || nodes >= 600 || depth > 20,
  )

const LOOKS: [string, NodeHostOptions & { elder?: boolean }][] = [
  ['the normal look', {}],
  ['the elder look and large letters', { elder: true, device: { fontSizeScaleFactor: 1.4 } }],
  ['the dark', { device: { theme: 'dark' } }],
]

it.each(LOOKS)(
  'every page opens clean, small and shallow in %s',
  async (_, { elder = false, ...options }) => {
    const host = takeOut(city, 'a resident', options)
    const preferences = JSON.stringify({ state: { scheme: 'system', elder }, version: 1 })
    host.phone.storage.set('jielin:preferences', preferences)
    await host.launch('/pages/me/index')
    const asResident = await visitAll(host, addresses().open)
    await host.open('/pages/me/index')
    await host.tap({ label: '网格员（演示）' })
    const asStaff = await visitAll(host, addresses().staff)
    expect(overBudget([...asResident, ...asStaff])).toEqual([])
  },
)

it('every page opens clean for somebody whom WeChat does not sign in', async () => {
  const host = takeOut(city, 'nobody')
  host.answer('login', () => {
    throw new WxFailure('login:fail')
  })
  await host.launch()
  const { open, staff } = addresses()
  expect(overBudget(await visitAll(host, [...open, ...staff]))).toEqual([])
})

it('every page opens clean without a network', async () => {
  const host = takeOut(city, 'a resident')
  host.network.goOffline()
  await host.launch()
  const { open, staff } = addresses()
  expect(overBudget(await visitAll(host, [...open, ...staff]))).toEqual([])
})

it('a list of 20 cases crosses to the screen in at most 12 KB, the first and the next', async () => {
  const host = takeOut(city, 'a resident')
  await host.launch()
  const first = await useDuring(host, () => host.open('/pages/cases/list/index'))
  const next = await useDuring(host, () => host.reachBottom())
  expect(host.findAll({ text: '非法小广告' })).toHaveLength(40)
  expect(Math.max(first.largest, next.largest)).toBeLessThanOrEqual(12 * KB)
})

it('a letter typed into the form costs one call of at most 300 bytes', async () => {
  const host = takeOut(city, 'a resident')
  await host.launch('/pages/quick-report/index')
  await host.tap({ label: '不拍照，只写文字' })
  await host.tap({ label: /下一步$/ })
  const letters = '单元门旁边贴了好几张'
  const typing = await useDuring(host, () => host.type('#words', letters))
  expect(host.find('#words').value).toBe(letters)
  expect(typing.calls).toBeLessThanOrEqual(letters.length)
  expect(typing.largest).toBeLessThanOrEqual(300)
})

it('a question in everyday words finds its page of the handbook', async () => {
  const host = takeOut(city, 'a resident')
  await host.launch('/pages/reading/search/index?query=')
  await write(host, '#reading-search', '遛狗要牵绳吗')
  await host.tap({ text: '文明养犬' })
  expect(host.page()).toEqual({ path: 'pages/reading/article/index', query: { articleId: 'dogs%2Fleash' } })
  expect(host.text()).toContain('绳')
})
