import type { MiniHost } from '../runtime/mini-host'
import { startNodeHost } from '../runtime/node/start-node-host'
import { tinyPackage } from './tiny'

let host: MiniHost

afterEach(() => {
  host.dispose()
})

async function openForm(): Promise<void> {
  host = startNodeHost(tinyPackage())
  await host.launch()
  await host.tap('#to-form')
}

const echo = () => host.find('.echo').text

it('keeps a field to its longest length', async () => {
  await openForm()
  await host.enter('#name', 'Ada Lovelace')
  expect(echo()).toMatch(/^Ada Love\|/)
})

it('swallows taps on a disabled button', async () => {
  await openForm()
  await host.tap('#save')
  expect(host.page().path).toBe('pages/form/index')
})

it('ticks one radio of a group and any boxes of another', async () => {
  await openForm()
  host.findAll('radio')[1]?.tap()
  await host.settle()
  await host.tap({ text: 'Rake' })
  await host.tap({ text: 'Spade' })
  await host.tap({ text: 'Rake' })
  expect(echo()).toBe('||wheat|false|spade|later')
})

it('sends every named control of a form', async () => {
  await openForm()
  await host.type('#name', 'Ada')
  await host.tap('#agree')
  await host.tap('#save')
  expect(host.phone.storage.get('form')).toEqual({
    name: 'Ada',
    note: '',
    agree: true,
    tools: [],
    when: 'now',
  })
})

it('offers only what a picker holds', async () => {
  await openForm()
  await expect(host.pick('#crop', 'rice')).rejects.toThrow('The picker offers wheat, barley; not rice')
})

it('loads a picture the phone has, and tells of one it cannot reach', async () => {
  await openForm()
  host.pickPictures([Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 5, 0, 4, 0])])
  await host.tap('#photo')
  expect(host.find('.size').text).toBe('5x4')
  host.network.goOffline()
  host.answer('chooseMedia', () => ({ tempFiles: [{ tempFilePath: 'https://city.example/a.jpg' }] }))
  await host.tap('#photo')
  expect(host.find('.size').text).toBe('broken')
})

describe('a map', () => {
  async function openMap(): Promise<void> {
    host = startNodeHost(tinyPackage())
    await host.launch('/pages/mine/index')
  }

  it('tells which marker was tapped', async () => {
    await openMap()
    host.find('#map').map.tapMarker(7)
    await host.settle()
    expect(host.find('.map-says').text).toBe('marker 7')
    expect(() => host.find('#map').map.tapMarker(8)).toThrow('The map shows markers 7; not 8')
  })

  it('tells where it was dragged', async () => {
    await openMap()
    host.find('#map').map.move({ latitude: 36.5, longitude: 95 }, 'drag')
    await host.settle()
    expect(host.find('.map-says').text).toBe('moved by drag')
    expect(host.find('#map').map.center()).toEqual({ latitude: 36.5, longitude: 95 })
  })

  it('answers through its context', async () => {
    const page = `Page({
      data: { markers: [], mapSays: '' },
      async onReady() {
        const map = wx.createMapContext('map')
        await map.includePoints({ points: [{ latitude: 36, longitude: 94 }, { latitude: 38, longitude: 96 }] })
        const { latitude, longitude } = await map.getCenterLocation()
        this.setData({ mapSays: latitude + ' ' + longitude })
      },
    })`
    host = startNodeHost(tinyPackage({ 'pages/mine/index.js': page }))
    await host.launch('/pages/mine/index')
    expect(host.find('.map-says').text).toBe('37 95')
  })
})
