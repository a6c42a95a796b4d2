import { randomUUID } from 'node:crypto'
import type { Caller } from '@/cloud/kernel/context'
import { residentContract } from '@/contract/doors/resident'
import { SPOT, type StaffTown, staffTown } from '../support/staff-town'

type Reply = { status: number; body: unknown }
type Scene = (t: StaffTown, me: Caller) => Promise<Reply>

const report =
  (more: object, who?: Caller | null): Scene =>
  (t, me) =>
    t.ask('resident.report.submit', { ...told(), ...more }, who === undefined ? me : who)
const told = () => ({
  requestId: randomUUID(),
  quick: 'litter',
  place: SPOT,
  laneId: null,
  placeName: '',
  words: '垃圾满了',
  photoIds: [],
})

/** A photo that is used by another report of mine. */
const usedPhoto = async (t: StaffTown, me: Caller) => {
  const photo = await t.photo(me)
  await t.report(me, { photoIds: [photo] })
  return photo
}
const theirPhoto = async (t: StaffTown) => t.photo(await t.resident())

const closedCase = async (t: StaffTown, me: Caller) => {
  const caseId = await t.report(me)
  await t.bring(caseId, 'closed')
  return caseId
}
const ask = (t: StaffTown, name: string, caseId: string, who: Caller | null, more: object = {}) =>
  t.ask(`resident.case.${name}`, { caseId, requestId: randomUUID(), ...more }, who)
const agree = { answer: 'agree' }
const dispute = async (t: StaffTown, me: Caller, photo: string) =>
  ask(t, 'answer', await closedCase(t, me), me, { answer: 'dispute', photoIds: [photo] })

const week = 7 * 24 * 60

const SCENES: Record<string, Scene> = {
  'report.submit REPORT_OUTSIDE_CITY': report({ place: { latitude: 36.62, longitude: 101.78 } }),
  'report.submit REPORT_DAILY_LIMIT': async (t, me) => {
    for (let filed = 0; filed < t.city.limits.reportsPerDay; filed += 1) await t.report(me)
    return report({})(t, me)
  },
  'report.submit REPORT_CATEGORY_UNKNOWN': report({ quick: 'noise' }),
  'report.submit REPORT_EMPTY': report({ words: ' ' }),
  'report.submit PHOTO_MISSING': report({ photoIds: [randomUUID()] }),
  'report.submit PHOTO_NOT_YOURS': async (t, me) => report({ photoIds: [await theirPhoto(t)] })(t, me),
  'report.submit PHOTO_IN_USE': async (t, me) => report({ photoIds: [await usedPhoto(t, me)] })(t, me),
  'case.join CASE_MISSING': (t, me) => ask(t, 'join', randomUUID(), me),
  'case.join CASE_CLOSED': async (t, me) => ask(t, 'join', await t.caseAt('closed'), me),
  'case.show CASE_MISSING': (t, me) => ask(t, 'show', randomUUID(), me),
  'case.answer CASE_MISSING': (t, me) => ask(t, 'answer', randomUUID(), me, agree),
  'case.answer CASE_NOT_YOURS': async (t, me) => ask(t, 'answer', await t.caseAt('closed'), me, agree),
  'case.answer CASE_MOVED_ON': async (t, me) => ask(t, 'answer', await t.report(me), me, agree),
  'case.answer CASE_ANSWER_OVER': async (t, me) => {
    const caseId = await closedCase(t, me)
    t.wait(week)
    return ask(t, 'answer', caseId, me, agree)
  },
  'case.answer PHOTO_MISSING': (t, me) => dispute(t, me, randomUUID()),
  'case.answer PHOTO_NOT_YOURS': async (t, me) => dispute(t, me, await theirPhoto(t)),
  'case.answer PHOTO_IN_USE': async (t, me) => dispute(t, me, await usedPhoto(t, me)),
}

/** A host's to give (sessions, rates), or an admission rule's: tested there. */
const ELSEWHERE = ['SESSION_MISSING', 'SESSION_REFUSED', 'ROLE_MISSING', 'RATE_EXCEEDED']

it.each(Object.entries(SCENES))('%s can happen, and is what the phone is told', async (name, scene) => {
  const { city } = await staffTown()
  const quickCategories = city.quickCategories.filter(({ key }) => key !== 'noise')
  const t = await staffTown({ quickCategories })
  const { body } = await scene(t, await t.resident())
  expect(body).toMatchObject({ code: name.split(' ')[1] })
  expect(t.surprises).toEqual([])
})

it('leaves out no refusal that reports, cases, notices and the home page declare', () => {
  const { report, case: cases, notice, home } = residentContract
  const declared = Object.entries({ report, case: cases, notice, home }).flatMap(([noun, verbs]) =>
    Object.entries(verbs).flatMap(([verb, endpoint]) =>
      Object.keys(endpoint['~orpc'].errorMap)
        .filter((code) => !ELSEWHERE.includes(code))
        .map((code) => `${noun}.${verb} ${code}`),
    ),
  )
  expect(Object.keys(SCENES).sort()).toEqual(declared.sort())
})
