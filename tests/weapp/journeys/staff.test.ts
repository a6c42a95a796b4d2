import { jpeg } from '../../fixtures/photos/pictures'
import type { MiniHost } from '../runtime/mini-host'
import { openCity } from '../support/city'
import { takeOut } from '../support/phone'
import { fillIn, write } from '../support/report-form'

/** The sheet lies over the page, whose own button has the same words. */
const inSheet = async (host: MiniHost, label: string) => {
  host.findAll({ label }).at(-1)?.tap()
  await host.settle()
  // Another button lies under the finger now, and is deaf as long as a double tap lasts.
  const since = Date.now()
  await host.until('a look at the screen', () => Date.now() - since > 700)
}

it('a resident reports, a grid worker solves it, and the resident has the last word', async () => {
  const city = await openCity()
  const resident = takeOut(city, 'a resident')
  await fillIn(resident, await jpeg())
  await resident.tap({ label: '上报' })
  await resident.tap({ label: '看这个案件' })
  const { caseId } = resident.page().query

  const worker = takeOut(city, 'a worker')
  await worker.launch('/pages/me/index')
  await worker.tap({ label: '网格员（演示）' })
  await worker.open('/pages/staff/queue/index')
  expect(worker.text()).toContain('待我处理 1')
  await worker.open(`/pages/staff/case/index?caseId=${caseId}`)
  await worker.tap({ label: '我来处置' })
  await worker.tap({ label: /零星/ })
  await worker.tap({ label: '全部可以公开' })
  await inSheet(worker, '我来处置')
  expect(worker.text()).toContain('好了：我来处置')
  await worker.tap({ label: '反馈结果' })
  worker.pickPictures([await jpeg()])
  await worker.tap({ label: '从相册选' })
  await worker.tap({ label: /^已解决/ })
  await write(worker, '#words', '已铲除干净')
  await worker.tap({ label: '提交反馈' })
  await worker.tap({ label: '结案' })
  await worker.tap({ label: '全部可以公开' })
  await inSheet(worker, '结案')
  expect(worker.text()).toContain('好了：结案')

  const again = takeOut(city, 'a resident', { phone: resident.phone })
  await again.launch(`/pages/cases/detail/index?caseId=${caseId}`)
  expect(again.text()).toContain('问题解决了吗？')
  await again.tap({ label: '不同意（重开）' })
  await write(again, '#dispute-words', '右边还有一张')
  await again.tap({ label: '不同意，请重新处理' })
  expect(again.text()).toContain('重开过 1 次')
})
