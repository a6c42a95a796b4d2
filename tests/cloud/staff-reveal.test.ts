import { randomUUID } from 'node:crypto'
import { staffTown } from '../support/staff-town'

const PHONE = '13800000001'
const REASON = '现场找不到,需要问一句'

const looksIn = (t: Awaited<ReturnType<typeof staffTown>>) =>
  t.db.selectFrom('identity_look').selectAll().where('city_id', '=', t.city.id).execute()

it('shows the number to an intake clerk with a reason, and the reporter sees who looked and why', async () => {
  const t = await staffTown()
  const owner = await t.resident(PHONE)
  const caseId = await t.report(owner)
  const reported = t.clock.now.toISOString()
  t.wait(5)
  const asked = { requestId: randomUUID(), caseId, reason: REASON }
  expect(await t.ask('staff.reporter.reveal', asked, t.clerk)).toEqual({
    status: 200,
    body: { phone: PHONE, reportedAt: reported },
  })
  const { number } = await t.rowOf(caseId)
  expect(await t.ask('resident.account.looks', {}, owner)).toEqual({
    status: 200,
    body: { looks: [{ at: t.clock.now.toISOString(), role: 'intake-clerk', reason: REASON, number }] },
  })
  expect((await t.ask('resident.account.looks', {}, await t.resident())).body).toEqual({ looks: [] })
})

it('writes one look down, however often the phone retries', async () => {
  const t = await staffTown()
  const caseId = await t.report(await t.resident(PHONE))
  const asked = { requestId: randomUUID(), caseId, reason: REASON }
  const first = await t.ask('staff.reporter.reveal', asked, t.clerk)
  expect(await t.ask('staff.reporter.reveal', asked, t.clerk)).toEqual(first)
  expect(await looksIn(t)).toHaveLength(1)
})

it('never shows a second reporter on the strength of the first one’s look', async () => {
  const t = await staffTown()
  const first = await t.report(await t.resident(PHONE))
  const second = await t.report(await t.resident('13800000002'))
  const asked = { requestId: randomUUID(), caseId: first, reason: REASON }
  await t.ask('staff.reporter.reveal', asked, t.clerk)
  const reply = await t.ask('staff.reporter.reveal', { ...asked, caseId: second }, t.clerk)
  expect(reply.body).toMatchObject({ phone: PHONE })
})

it.each([
  ['no reason', ''],
  ['a reason that says nothing', '看看'],
])('shows nothing for %s', async (_what, reason) => {
  const t = await staffTown()
  const caseId = await t.report(await t.resident(PHONE))
  const reply = await t.ask('staff.reporter.reveal', { requestId: randomUUID(), caseId, reason }, t.clerk)
  expect(reply).toMatchObject({ status: 400, body: { code: 'INPUT_INVALID' } })
  expect(await looksIn(t)).toEqual([])
})

it.each(['dispatcher', 'handler', 'grid-worker'] as const)('shows nothing to a %s', async (role) => {
  const t = await staffTown()
  const caseId = await t.report(await t.resident(PHONE))
  const asked = { requestId: randomUUID(), caseId, reason: REASON }
  expect(await t.ask('staff.reporter.reveal', asked, t.staffAs(role))).toMatchObject({
    status: 403,
    body: { code: 'ROLE_MISSING' },
  })
  expect(await looksIn(t)).toEqual([])
})

it('says so when the case is not there', async () => {
  const t = await staffTown()
  const asked = { requestId: randomUUID(), caseId: randomUUID(), reason: REASON }
  expect(await t.ask('staff.reporter.reveal', asked, t.clerk)).toMatchObject({
    status: 404,
    body: { code: 'CASE_MISSING' },
  })
})

it('keeps, changes and forgets a number as its owner says', async () => {
  const t = await staffTown()
  const owner = await t.resident()
  const since = t.clock.now.toISOString()
  const kept = async () => (await t.ask('resident.account.show', {}, owner)).body
  expect(await kept()).toEqual({ phone: null, since })
  await t.ask('resident.account.contact', { phone: PHONE }, owner)
  expect(await kept()).toEqual({ phone: PHONE, since })
  expect((await t.ask('resident.account.contact', { phone: '12345' }, owner)).status).toBe(400)
  await t.ask('resident.account.contact', { phone: null }, owner)
  expect(await kept()).toEqual({ phone: null, since })
})
