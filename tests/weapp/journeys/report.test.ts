import { jpeg } from '../../fixtures/photos/pictures'
import { type City, openCity } from '../support/city'
import { neighboursCase } from '../support/neighbour'
import { putAway, takeOut } from '../support/phone'
import { fillIn, LANE, placeAndCategory, write } from '../support/report-form'

let city: City
beforeEach(async () => {
  city = await openCity()
})

/** What the city's database holds. */
const kept = async () => {
  const count = (table: 'report' | 'photo' | 'case_owner') =>
    city.db.selectFrom(table).select('city_id').where('city_id', '=', city.city.id).execute()
  const [reports, photos, owners] = await Promise.all([count('report'), count('photo'), count('case_owner')])
  return { reports: reports.length, photos: photos.length, owners: owners.length }
}

it('a resident reports with photos, and finds the case among the own reports', async () => {
  const host = takeOut(city, 'a resident')
  await host.launch('/pages/quick-report/index')
  host.pickPictures([await jpeg(), await jpeg({ width: 640, height: 480 })])
  await host.tap({ label: '从相册选' })
  await placeAndCategory(host)
  await write(host, '#words', '单元门旁边')
  await host.tap({ label: '上报' })
  expect(host.text()).toMatch(/回执号 \w{3}-\w{3}-\w{3}/)
  expect(await kept()).toEqual({ reports: 1, photos: 2, owners: 1 })
  await host.tap({ label: '看这个案件' })
  expect(host.text()).toContain('待受理')
  await host.open('/pages/account/my-reports/index')
  expect(host.findAll({ text: new RegExp(LANE) })).toHaveLength(1)
})

it('who refuses the privacy guide is told so, and reports with words', async () => {
  const host = takeOut(city, 'a resident', { privacyAgreed: false })
  await host.launch('/pages/quick-report/index')
  await host.tap({ label: '从相册选' })
  await host.choose('拒绝')
  expect(host.text()).toContain('没有允许使用相机或相册')
  await host.tap({ label: '不拍照，只写文字' })
  await placeAndCategory(host)
  await write(host, '#words', '墙上有三张小广告')
  await host.tap({ label: '上报' })
  expect(host.text()).toContain('回执号')
  expect(await kept()).toEqual({ reports: 1, photos: 0, owners: 1 })
})

it('what was sent without a network goes out by itself when the network is back, once', async () => {
  const host = takeOut(city, 'a resident')
  await fillIn(host, await jpeg())
  host.network.goOffline()
  await host.tap({ label: '上报' })
  expect(host.text()).toContain('待发送')
  expect(await kept()).toMatchObject({ reports: 0 })
  host.network.goOnline()
  await host.until('the receipt', () => host.text().includes('回执号'))
  expect(await kept()).toEqual({ reports: 1, photos: 1, owners: 1 })
})

it('a report whose answer is lost on the way is sent again and filed once', async () => {
  const host = takeOut(city, 'a resident')
  await host.launch('/pages/quick-report/index')
  await host.tap({ label: '不拍照，只写文字' })
  await placeAndCategory(host)
  await write(host, '#words', '门口')
  host.network.loseNextAnswer()
  await host.tap({ label: '上报' })
  expect(host.text()).toContain('等了很久没有回音')
  expect(await kept()).toMatchObject({ reports: 1 })
  await host.tap({ label: '现在发送' })
  expect(host.text()).toContain('回执号')
  expect(await kept()).toMatchObject({ reports: 1 })
})

it('a double tap on 上报 files one report', async () => {
  const host = takeOut(city, 'a resident')
  await fillIn(host, await jpeg())
  const button = host.find({ label: '上报' })
  button.tap()
  button.tap()
  await host.settle()
  expect(host.text()).toContain('回执号')
  expect(await kept()).toEqual({ reports: 1, photos: 1, owners: 1 })
})

it('the form is kept when WeChat closes the mini-program, photo included', async () => {
  const host = takeOut(city, 'a resident')
  await fillIn(host, await jpeg())
  putAway()
  host.phone.files.sweep()
  const again = takeOut(city, 'a resident', { phone: host.phone })
  await again.launch('/pages/quick-report/index')
  expect(again.findAll({ label: /第 1 张照片/ })).not.toHaveLength(0)
  await again.tap({ label: '下一步' })
  await again.tap({ label: '下一步' })
  await again.tap({ label: '上报' })
  expect(again.text()).toContain('回执号')
  expect(await kept()).toEqual({ reports: 1, photos: 1, owners: 1 })
})

it('who sees that a neighbour was first says 我也看到了 instead, and owns the case too', async () => {
  const caseId = await neighboursCase(city)
  const host = takeOut(city, 'a neighbour')
  await fillIn(host, await jpeg())
  expect(host.text()).toContain('已有邻居上报')
  await host.tap({ label: '我也看到了' })
  expect(host.page()).toMatchObject({ path: 'pages/cases/detail/index', query: { caseId } })
  expect(host.text()).toContain('回执号')
  expect(await kept()).toMatchObject({ reports: 1, owners: 2 })
})
