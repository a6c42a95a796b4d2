import { randomUUID } from 'node:crypto'
import { parse } from 'valibot'
import type { CityProfile } from '@/city/profile'
import { jobsRouter } from '@/cloud/doors/jobs'
import { residentRouter } from '@/cloud/doors/resident'
import { staffRouter } from '@/cloud/doors/staff'
import type { Caller, Context } from '@/cloud/kernel/context'
import { receipt } from '@/contract/report'
import { staffCase } from '@/contract/staff-case'
import type { StaffRole } from '@/domain/case/stage'
import { town } from './town'

export const GRID = 'kunlunlu-west'
export const TEAM = 'kunlunlu-team'
export const CITY_MANAGEMENT = 'urban-management'

/** In the grid above. */
export const SPOT = { latitude: 36.41, longitude: 94.9 }

const replies: { name: string; body: string }[] = []
const people: string[] = []
const surprises: unknown[][] = []

// What every staff reply of every test must keep: it never says who anybody is, and nothing surprised the cloud.
afterEach(() => {
  expect(surprises.splice(0).flat()).toEqual([])
  const leaks = replies.filter(({ body }) => people.some((secret) => body.includes(secret)))
  expect(leaks.map(({ name }) => name)).toEqual([])
  replies.length = 0
})

export type StaffTown = Awaited<ReturnType<typeof staffTown>>

/** A town with both doors open, `staff.…` and `resident.…`, and people of the city at work. */
export async function staffTown(change: Partial<CityProfile> = {}) {
  const here = await town({ staff: staffRouter, resident: residentRouter, jobs: jobsRouter }, change)
  const { db, city, clock } = here
  surprises.push(here.surprises)

  const ask = async (name: string, input: unknown, caller: Caller | null, more: Partial<Context> = {}) => {
    const reply = await here.ask(name, input, caller, more)
    if (name.startsWith('staff.') && name !== 'staff.reporter.reveal')
      replies.push({ name, body: JSON.stringify(reply.body) })
    return reply
  }

  const staffAs = (role: StaffRole | StaffRole[], unitId = CITY_MANAGEMENT, gridIds: string[] = []) => {
    const personId = randomUUID()
    people.push(personId)
    return { personId, staff: { roles: [role].flat(), unitId, gridIds } }
  }

  const resident = async (phone: string | null = null): Promise<Caller> => {
    const caller = await here.resident()
    people.push(caller.personId, ...(phone ? [phone] : []))
    if (phone) await ask('resident.account.contact', { phone }, caller)
    return caller
  }

  const photo = async (owner: Caller) => {
    const id = randomUUID()
    await db
      .insertInto('photo')
      .values({
        city_id: city.id,
        id,
        owner_id: owner.personId,
        digest: id.replaceAll('-', ''),
        width: 4,
        height: 3,
        received_at: clock.now,
        case_id: null,
        taken_by: null,
        part: null,
        position: null,
      })
      .execute()
    return id
  }

  const report = async (caller: Caller, more: object = {}) => {
    const told = {
      requestId: randomUUID(),
      quick: 'illegal-posting',
      place: SPOT,
      laneId: null,
      placeName: '',
      words: '墙上有小广告',
      photoIds: [],
      ...more,
    }
    return parse(receipt, (await ask('resident.report.submit', told, caller)).body).caseId
  }

  const rowOf = (caseId: string) =>
    db
      .selectFrom('cases')
      .selectAll()
      .where('city_id', '=', city.id)
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow()

  /** One step as `caller`, decided on the case as it stands now. */
  const step = async (action: string, caller: Caller | null, caseId: string, more: object = {}) => {
    const { version } = await rowOf(caseId)
    return ask(`staff.case.${action}`, { requestId: randomUUID(), caseId, version, ...more }, caller)
  }

  const clerk = staffAs('intake-clerk')
  const dispatcher = staffAs('dispatcher')
  const handler = staffAs('handler')
  const walker = staffAs('grid-worker', TEAM, [GRID])

  const bring = async (caseId: string, stage: keyof typeof STEPS, from: keyof typeof STEPS = 'reported') => {
    const by = { clerk, dispatcher, handler }
    for (const [action, who, given] of STEPS[stage].slice(STEPS[from].length)) {
      const { status, body } = await step(action, by[who], caseId, given)
      if (status !== 200) throw new Error(`${action}: ${JSON.stringify(body)}`)
    }
  }

  return {
    ...here,
    ask,
    staffAs,
    resident,
    photo,
    report,
    rowOf,
    step,
    clerk,
    dispatcher,
    handler,
    walker,
    /** A case that stands at `from`, brought as far as `stage` by the people above; the handler's unit has it from dispatch on. */
    bring,
    /** A new case, brought as far as `stage`. */
    caseAt: async (stage: keyof typeof STEPS, more: object = {}) => {
      const caseId = await report(await resident(), more)
      await bring(caseId, stage)
      return caseId
    },
  }
}

export const FILING = { code: '0201', conditionKey: '0201-1', publishPhotoIds: [], publishWords: true }

const filed = [['file', 'clerk', FILING]] as const
const dispatched = [...filed, ['dispatch', 'dispatcher', { unitId: CITY_MANAGEMENT }]] as const
const handling = [...dispatched, ['take', 'handler', {}]] as const
const CANNOT = { outcome: 'cannot-solve-now', words: '要等开春', photoIds: [] }
const handled = [...handling, ['handle', 'handler', CANNOT]] as const
const closed = [...handled, ['close', 'clerk', { publishPhotoIds: [] }]] as const
const STEPS = { reported: [], filed, dispatched, handling, handled, closed } as const

/** What a step answered, held to the contract. */
export const asCase = ({ status, body }: { status: number; body: unknown }) => {
  if (status !== 200) throw new Error(JSON.stringify(body))
  return parse(staffCase, body)
}
