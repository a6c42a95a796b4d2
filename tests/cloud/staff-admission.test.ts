import { randomUUID } from 'node:crypto'
import { staffRouter } from '@/cloud/doors/staff'
import type { Caller } from '@/cloud/kernel/context'
import { openDoor } from '@/cloud/kernel/dispatch'
import { STAFF_ROLES } from '@/domain/case/stage'
import { asCase, CITY_MANAGEMENT, FILING, GRID, type StaffTown, staffTown, TEAM } from '../support/staff-town'

const ENDPOINTS = [...openDoor(staffRouter).keys()]
const ONLY_CLERKS = ['reporter.reveal']

const codeOf = (body: unknown) =>
  typeof body === 'object' && body !== null && 'code' in body ? body.code : 'none'

describe.each(ENDPOINTS)('%s', (name) => {
  it('turns away strangers and residents, whatever they claim to be', async () => {
    const t = await staffTown()
    const forged = { roles: [...STAFF_ROLES], unitId: CITY_MANAGEMENT, staff: t.clerk.staff, caller: t.clerk }
    expect(await t.ask(`staff.${name}`, forged, null)).toMatchObject({
      status: 401,
      body: { code: 'SESSION_MISSING' },
    })
    expect(await t.ask(`staff.${name}`, forged, await t.resident())).toMatchObject({
      status: 403,
      body: { code: 'ROLE_MISSING' },
    })
  })

  it('lets in exactly the roles whose work it is', async () => {
    const t = await staffTown()
    const answers = await Promise.all(
      STAFF_ROLES.map(async (role) => [
        role,
        codeOf((await t.ask(`staff.${name}`, {}, t.staffAs(role))).body),
      ]),
    )
    const turnedAway = answers.filter(([, code]) => code === 'ROLE_MISSING').map(([role]) => role)
    const others = STAFF_ROLES.filter((role) => role !== 'intake-clerk')
    expect(turnedAway).toEqual(ONLY_CLERKS.includes(name) ? others : [])
  })
})

const people = (t: StaffTown) => ({
  clerk: t.clerk,
  dispatcher: t.dispatcher,
  handler: t.handler,
  'handler of another unit': t.staffAs('handler', 'traffic-police'),
  'grid worker of the unit': t.staffAs('grid-worker', CITY_MANAGEMENT, ['hexi-south']),
  'grid worker of the grid': t.staffAs('grid-worker', TEAM, [GRID]),
  'grid worker elsewhere': t.staffAs('grid-worker', 'hexi-team', ['hexi-south']),
})
type Who = keyof ReturnType<typeof people>

const UNIT: Who[] = ['handler', 'grid worker of the unit']
const reason = (kind: string) => ({ reason: kind, words: '说明原因' })

/** Who may do what, where: written by hand, so that a change of the table of moves has to be meant. */
const MATRIX: [string, 'reported' | 'filed' | 'dispatched' | 'handling' | 'handled', object, Who[]][] = [
  ['file', 'reported', FILING, ['clerk']],
  ['decline', 'reported', reason('unclear'), ['clerk', 'grid worker of the grid']],
  ['selfHandle', 'reported', FILING, ['grid worker of the grid']],
  ['selfHandle', 'filed', FILING, ['grid worker of the grid']],
  ['dispatch', 'filed', { unitId: CITY_MANAGEMENT }, ['dispatcher']],
  ['return', 'filed', reason('needs-more'), ['dispatcher']],
  ['take', 'dispatched', {}, UNIT],
  ['return', 'dispatched', reason('wrong-unit'), UNIT],
  ['return', 'handling', reason('not-found'), UNIT],
  ['handle', 'handling', { outcome: 'cannot-solve-now', words: '要等', photoIds: [] }, UNIT],
  ['return', 'handled', reason('not-fixed'), ['clerk']],
  ['close', 'handled', { publishPhotoIds: [] }, ['clerk', 'grid worker of the grid']],
]

it.each(MATRIX)('%s from %s is for those whose step it is', async (action, stage, given, allowed) => {
  const t = await staffTown()
  const all = Object.entries(people(t))
  const caseId = await t.caseAt(stage)
  for (const [who, caller] of all.filter(([who]) => !allowed.some((name) => name === who))) {
    const { status, body } = await t.step(action, caller, caseId, given)
    expect([who, status]).toEqual([who, codeOf(body) === 'CASE_MOVED_ON' ? 409 : 403])
  }
  expect((await t.rowOf(caseId)).stage).toBe(stage)
  for (const [who, caller] of all.filter(([who]) => allowed.some((name) => name === who))) {
    const { status } = await t.step(action, caller, await t.caseAt(stage), given)
    expect([who, status]).toEqual([who, 200])
  }
})

const seers = async (t: StaffTown, caseId: string) => {
  const asked = Object.entries(people(t)).map(async ([who, caller]) => {
    const { status, body } = await t.ask('staff.case.show', { caseId }, caller)
    return [who, status === 200 ? 200 : codeOf(body)] as const
  })
  return Object.fromEntries(await Promise.all(asked))
}

it('shows a case to the whole-city roles, its unit and its grid, and to a unit only once it was given to it', async () => {
  const t = await staffTown()
  const caseId = await t.caseAt('filed')
  const before = {
    clerk: 200,
    dispatcher: 200,
    handler: 'CASE_NOT_YOURS',
    'handler of another unit': 'CASE_NOT_YOURS',
    'grid worker of the unit': 'CASE_NOT_YOURS',
    'grid worker of the grid': 200,
    'grid worker elsewhere': 'CASE_NOT_YOURS',
  }
  expect(await seers(t, caseId)).toEqual(before)
  asCase(await t.step('dispatch', t.dispatcher, caseId, { unitId: CITY_MANAGEMENT }))
  expect(await seers(t, caseId)).toEqual({ ...before, handler: 200, 'grid worker of the unit': 200 })
})

it('ignores roles, units and grids that somebody puts into the input', async () => {
  const t = await staffTown()
  const caseId = await t.caseAt('dispatched')
  const stranger = t.staffAs('handler', 'traffic-police')
  const forged = { unitId: CITY_MANAGEMENT, gridIds: [GRID], roles: [...STAFF_ROLES], staff: t.handler.staff }
  expect(await t.step('take', stranger, caseId, forged)).toMatchObject({
    status: 403,
    body: { code: 'CASE_NOT_YOURS' },
  })
})

it('does not say whether a case of another city exists', async () => {
  const [here, there] = [await staffTown(), await staffTown()]
  const caseId = await there.caseAt('filed')
  const ask = (name: string, more: object, caller: Caller) =>
    here.ask(`staff.case.${name}`, { requestId: randomUUID(), caseId, version: 2, ...more }, caller)
  const missing = { status: 404, body: { code: 'CASE_MISSING' } }
  expect(await ask('show', {}, here.clerk)).toMatchObject(missing)
  expect(await ask('dispatch', { unitId: CITY_MANAGEMENT }, here.dispatcher)).toMatchObject(missing)
  expect((await there.rowOf(caseId)).stage).toBe('filed')
})

it('tells each member of staff what they are', async () => {
  const t = await staffTown()
  expect(await t.ask('staff.staff.me', {}, t.walker)).toEqual({
    status: 200,
    body: { roles: ['grid-worker'], unitId: TEAM, gridIds: [GRID] },
  })
})
