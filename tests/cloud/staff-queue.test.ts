import { parse } from 'valibot'
import type { Caller } from '@/cloud/kernel/context'
import { queue } from '@/contract/staff-case'
import { CITY_MANAGEMENT, FILING, type StaffTown, staffTown, TEAM } from '../support/staff-town'

const page = async ({ ask }: StaffTown, caller: Caller, show = 'todo', after: string | null = null) =>
  parse(queue, (await ask('staff.case.queue', { show, after }, caller)).body)

const idsOf = async (t: StaffTown, caller: Caller, show = 'todo') =>
  (await page(t, caller, show)).cases.map(({ id }) => id).sort()

it('offers each person exactly the cases on which they can do the next step', async () => {
  const t = await staffTown()
  const at = {
    reported: await t.caseAt('reported'),
    filed: await t.caseAt('filed'),
    dispatched: await t.caseAt('dispatched'),
    handling: await t.caseAt('handling'),
    handled: await t.caseAt('handled'),
  }
  await t.caseAt('closed')
  const some = (...stages: (keyof typeof at)[]) => stages.map((stage) => at[stage]).sort()
  expect(await idsOf(t, t.clerk)).toEqual(some('reported', 'handled'))
  expect(await idsOf(t, t.dispatcher)).toEqual(some('filed'))
  expect(await idsOf(t, t.handler)).toEqual(some('dispatched', 'handling'))
  expect(await idsOf(t, t.walker)).toEqual(some('reported', 'filed', 'handled'))
  expect(await idsOf(t, t.staffAs('handler', 'traffic-police'))).toEqual([])
  expect(await idsOf(t, t.staffAs(['intake-clerk', 'dispatcher']))).toEqual(
    some('reported', 'filed', 'handled'),
  )
  expect(await idsOf(t, t.staffAs('grid-worker', CITY_MANAGEMENT))).toEqual(some('dispatched', 'handling'))
})

it('never offers what it would refuse: the queue and the case agree for everybody', async () => {
  const t = await staffTown()
  for (const stage of ['reported', 'filed', 'dispatched', 'handling', 'handled'] as const)
    await t.caseAt(stage)
  const everyone = [t.clerk, t.dispatcher, t.handler, t.walker, t.staffAs('grid-worker', TEAM)]
  for (const caller of everyone) {
    const [todo, all] = [await idsOf(t, caller), await idsOf(t, caller, 'all')]
    const shown = await Promise.all(all.map((caseId) => t.ask('staff.case.show', { caseId }, caller)))
    expect(shown.map(({ status }) => status)).toEqual(all.map(() => 200))
    const canAct = all.filter((_, at) => JSON.stringify(shown[at]?.body).includes('"actions":["'))
    expect(canAct).toEqual(todo)
  }
})

it('shows every open case to whole-city roles, and to the others those of their unit and grids', async () => {
  const t = await staffTown()
  const reported = await t.caseAt('reported')
  const given = await t.caseAt('dispatched')
  const elsewhere = await t.caseAt('reported', { place: { latitude: 36.39, longitude: 94.85 } })
  const nowhere = await t.caseAt('reported', { place: null })
  await t.caseAt('closed')
  expect(await idsOf(t, t.clerk, 'all')).toEqual([reported, given, elsewhere, nowhere].sort())
  expect(await idsOf(t, t.dispatcher, 'all')).toEqual([reported, given, elsewhere, nowhere].sort())
  expect(await idsOf(t, t.handler, 'all')).toEqual([given])
  expect(await idsOf(t, t.walker, 'all')).toEqual([reported, given].sort())
})

it('puts the soonest deadline first and says what is late and what cannot wait', async () => {
  const t = await staffTown()
  const slow = await t.caseAt('filed')
  t.wait(1)
  const burst = await t.report(await t.resident(), { quick: 'damage' })
  const pipe = { ...FILING, code: '0402', conditionKey: '0402-1' }
  await t.step('file', t.clerk, burst, pipe)
  await t.step('dispatch', t.dispatcher, burst, { unitId: CITY_MANAGEMENT })
  await t.step('dispatch', t.dispatcher, slow, { unitId: CITY_MANAGEMENT })
  const first = await page(t, t.handler)
  expect(first.cases).toMatchObject([
    { id: burst, isUrgent: true, isOverdue: false, dueAt: '2026-05-12T06:01:00.000Z' },
    { id: slow, isUrgent: false, isOverdue: false, dueAt: '2026-05-12T08:01:00.000Z' },
  ])
  expect(first.counts).toEqual({ todo: 2, overdue: 0 })
  t.wait(4 * 60 + 1)
  const later = await page(t, t.handler)
  expect(later.cases.map(({ isOverdue }) => isOverdue)).toEqual([true, false])
  expect(later.counts).toEqual({ todo: 2, overdue: 1 })
})

it('hands out a long queue page by page, each case once', async () => {
  const t = await staffTown({ limits: { ...(await staffTown()).city.limits, reportsPerDay: 100 } })
  const neighbour = await t.resident()
  const filed: string[] = []
  for (let at = 0; at < 45; at += 1) filed.push(await t.report(neighbour))
  // Deadlines against the order of filing, several alike, so that the page's edge falls between equals.
  for (const [at, caseId] of filed.entries()) {
    const due_at = new Date(t.clock.now.getTime() + (at % 2 ? 60_000 : 120_000 * (9 - (at % 9))))
    await t.db
      .updateTable('cases')
      .set({ due_at })
      .where('city_id', '=', t.city.id)
      .where('id', '=', caseId)
      .execute()
  }
  const seen: string[] = []
  let after: string | null = null
  do {
    const { cases, next, counts } = await page(t, t.clerk, 'todo', after)
    expect(counts.todo).toBe(45)
    seen.push(...cases.map(({ id }) => id))
    after = next
  } while (after !== null && seen.length < 100)
  expect(seen).toHaveLength(45)
  expect(new Set(seen)).toEqual(new Set(filed))
})

it('keeps cases without a running clock, and puts them last', async () => {
  const t = await staffTown()
  const [still, running] = [await t.caseAt('filed'), await t.caseAt('filed')]
  await t.db
    .updateTable('cases')
    .set({ due_at: null })
    .where('city_id', '=', t.city.id)
    .where('id', '=', still)
    .execute()
  const { cases } = await page(t, t.dispatcher)
  expect(cases.map(({ id }) => id)).toEqual([running, still])
})

it('begins again for a cursor that is none of ours', async () => {
  const t = await staffTown()
  const caseId = await t.caseAt('reported')
  expect((await page(t, t.clerk, 'todo', "never.' or true --")).cases).toMatchObject([{ id: caseId }])
})
