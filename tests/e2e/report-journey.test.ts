import type { Browser } from 'playwright-core'
import { jpeg, withPlace } from '../fixtures/photos/pictures'
import { startCity } from './support/city'
import { openBrowser, phone } from './support/phone'
import { button, choose, pick, press, says } from './support/steps'

let city: Awaited<ReturnType<typeof startCity>>
let browser: Browser

beforeAll(async () => {
  ;[city, browser] = await Promise.all([startCity(), openBrowser()])
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await city?.stop()
})

type Phone = Awaited<ReturnType<typeof phone>>

/** Three steps with a real JPEG: photo, lane by name, category by the resident's own word. */
async function fillIn({ page, open }: Phone, file: Buffer) {
  await open('quick-report/index')
  await pick(page, () => press(page, '从相册选'), { name: 'wall.jpg', buffer: file })
  await page.getByLabel('按街巷或地标选').fill('八一路')
  await page
    .getByRole('button', { name: /八一路/ })
    .first()
    .click()
  await press(page, '下一步')
  await page.getByLabel('用自己的话找类别').fill('牛皮癣')
  await choose(page, /小广告/)
}

it('a resident reports, a grid worker solves it, and the resident has the last word', async () => {
  const resident = await phone(browser, city.address)
  await fillIn(resident, await withPlace())
  await resident.shoot('journey-1-category')
  await press(resident.page, '上报')
  await says(resident.page, /回执号/)
  await resident.shoot('journey-2-receipt')
  await press(resident.page, '看这个案件')
  await says(resident.page, '待受理')
  const caseId = new URL(resident.page.url()).searchParams.get('caseId') ?? ''

  const worker = await phone(browser, city.address)
  await worker.open('me/index')
  await press(worker.page, /网格员（演示）/)
  await says(worker.page, '工作台')
  await worker.open('staff/queue/index')
  await says(worker.page, /待我处理/)
  await worker.shoot('journey-3-queue')
  await worker.open(`staff/case/index?caseId=${caseId}`)
  await worker.shoot('journey-4-staff-case')
  await press(worker.page, '我来处置')
  await choose(worker.page, /小广告|零星|成片/)
  await press(worker.page, '全部可以公开')
  await worker.shoot('journey-5-filing')
  await press(worker.page, '我来处置')
  await says(worker.page, '好了：我来处置')
  // A staff page ignores what looks like a second tap of the step just taken.
  await worker.page.waitForTimeout(700)
  await press(worker.page, '反馈结果')
  await pick(worker.page, () => press(worker.page, '从相册选'), { name: 'clean.jpg', buffer: await jpeg() })
  await choose(worker.page, /已解决/)
  await worker.page.getByLabel('处置说明').fill('已铲除干净')
  await worker.shoot('journey-6-feedback')
  await press(worker.page, '提交反馈')
  await press(worker.page, '结案')
  await press(worker.page, '全部可以公开')
  await press(worker.page, '结案')
  await says(worker.page, '好了：结案')

  await resident.open(`cases/detail/index?caseId=${caseId}`)
  await says(resident.page, '问题解决了吗？')
  await resident.shoot('journey-7-answer')
  await press(resident.page, '不同意（重开）')
  await resident.page.getByLabel(/哪里没有解决/).fill('右边还有一张')
  await press(resident.page, '不同意，请重新处理')
  await says(resident.page, /重开过 1 次/)
  await resident.shoot('journey-8-reopened')
  expect(resident.errors).toEqual([])
  expect(worker.errors).toEqual([])
})

it('what was filled in without a network goes out by itself when the network is back, once', async () => {
  const { context, page, errors, ...rest } = await phone(browser, city.address)
  const resident = { context, page, errors, ...rest }
  await fillIn(resident, await jpeg())
  await context.setOffline(true)
  await press(page, '上报')
  await says(page, '待发送')
  await resident.shoot('journey-offline')
  await context.setOffline(false)
  await says(page, /回执号/)
  await resident.open('account/my-reports/index')
  await says(page, /八一路/)
  expect(await page.getByText(/八一路/).count()).toBe(1)
  expect(errors).toEqual([])
})

it('a double tap on 上报 files one report', async () => {
  const resident = await phone(browser, city.address)
  await fillIn(resident, await jpeg())
  await button(resident.page, '上报').dblclick()
  await says(resident.page, /回执号/)
  await resident.open('account/my-reports/index')
  await says(resident.page, /八一路/)
  expect(await resident.page.getByText(/八一路/).count()).toBe(1)
})
