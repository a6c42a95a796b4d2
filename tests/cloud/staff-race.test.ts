import { randomUUID } from 'node:crypto'
import { factsOf, loadCase } from '@/cloud/cases/load-case'
import { actorOf } from '@/cloud/staff/staff-context'
import { move } from '@/domain/case/move'
import { CITY_MANAGEMENT, type StaffTown, staffTown } from '../support/staff-town'

const TWENTY = Array.from({ length: 20 }, (_, at) => at)

const takings = ({ db, city }: StaffTown, caseId: string) =>
  db
    .selectFrom('case_event')
    .select('person_id')
    .where('city_id', '=', city.id)
    .where('case_id', '=', caseId)
    .where('kind', '=', 'taken')
    .execute()

it('gives a case to exactly one of twenty hands that reach for it at once', async () => {
  const t = await staffTown()
  const [zhang, li] = [t.staffAs('handler', CITY_MANAGEMENT), t.staffAs('handler', CITY_MANAGEMENT)]
  const caseId = await t.caseAt('dispatched')
  const { version } = await t.rowOf(caseId)
  const answers = await Promise.all(
    TWENTY.map((at) =>
      t.ask('staff.case.take', { requestId: randomUUID(), caseId, version }, at % 2 ? zhang : li),
    ),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  const moved = { status: 409, body: expect.objectContaining({ code: 'CASE_MOVED_ON' }) }
  expect(answers.filter(({ status }) => status !== 200)).toEqual(Array(19).fill(moved))
  expect(await takings(t, caseId)).toHaveLength(1)
  expect(await t.rowOf(caseId)).toMatchObject({ stage: 'handling', version: version + 1 })
})

it('does a step once when the phone sends the same request twenty times at once', async () => {
  const t = await staffTown()
  const caseId = await t.caseAt('dispatched')
  const { version } = await t.rowOf(caseId)
  const asked = { requestId: randomUUID(), caseId, version }
  const answers = await Promise.all(TWENTY.map(() => t.ask('staff.case.take', asked, t.handler)))
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
  expect(await takings(t, caseId)).toHaveLength(1)
})

/** The control: the same rules, but nobody locks the row and nobody asks for the version. */
async function takeUnguarded({ db, city, clock, handler }: StaffTown, caseId: string) {
  const row = await loadCase(db, city.id, caseId)
  if (!row) return false
  const moved = move(factsOf(row, null), { kind: 'take' }, actorOf(handler.staff), clock.now, city)
  if (!moved.ok) return false
  await db
    .updateTable('cases')
    .set({ stage: moved.stage })
    .where('city_id', '=', city.id)
    .where('id', '=', caseId)
    .execute()
  return true
}

it('really is a race: without the guard, more than one believes to have the case', async () => {
  const t = await staffTown()
  const caseId = await t.caseAt('dispatched')
  const won = await Promise.all(TWENTY.map(() => takeUnguarded(t, caseId)))
  expect(won.filter(Boolean).length).toBeGreaterThan(1)
})
