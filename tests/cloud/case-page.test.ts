import { randomUUID } from 'node:crypto'
import { parse } from 'valibot'
import type { Caller } from '@/cloud/kernel/context'
import { type CaseView, caseView } from '@/contract/case'
import { receipt } from '@/contract/report'
import { FILING, SPOT, type StaffTown, staffTown } from '../support/staff-town'

type Reply = { status: number; body: unknown }

const refusal = ({ status, body }: Reply) => [status, (body as { code: string }).code]
const show = (t: StaffTown, caseId: string, who: Caller | null) =>
  t.ask('resident.case.show', { caseId }, who)
const seen = async (t: StaffTown, caseId: string, who: Caller | null): Promise<CaseView> =>
  parse(caseView, (await show(t, caseId, who)).body)

const join = (t: StaffTown, caseId: string, who: Caller | null, requestId: string = randomUUID()) =>
  t.ask('resident.case.join', { requestId, caseId }, who)
const joined = async (t: StaffTown, caseId: string, who: Caller, requestId?: string) =>
  parse(receipt, (await join(t, caseId, who, requestId)).body)

const answer = (t: StaffTown, caseId: string, who: Caller | null, kind: string, more: object = {}) =>
  t.ask('resident.case.answer', { requestId: randomUUID(), caseId, answer: kind, ...more }, who)
const answered = async (...args: Parameters<typeof answer>): Promise<CaseView> =>
  parse(caseView, (await answer(...args)).body)

const verdicts = async (t: StaffTown, caseId: string, people: Caller[]) => {
  const views = await Promise.all(people.map((who) => seen(t, caseId, who)))
  return views.map(({ mine }) => mine?.verdict)
}

const DAY = 24 * 60

/** A case that its reporter and one neighbour own. */
const shared = async (stage: 'filed' | 'closed') => {
  const t = await staffTown()
  const [reporter, neighbour] = [await t.resident(), await t.resident()]
  const caseId = await t.report(reporter)
  await t.bring(caseId, 'filed')
  await joined(t, caseId, neighbour)
  if (stage === 'closed') await t.bring(caseId, 'closed', 'filed')
  return { t, caseId, reporter, neighbour }
}

describe('我也看到了', () => {
  it('makes a neighbour a co-owner with a receipt of his own, once, however often he sends', async () => {
    const { t, caseId, reporter, neighbour } = await shared('filed')
    const requestId = randomUUID()
    const other = await t.resident()
    const first = await joined(t, caseId, other, requestId)
    t.wait(5)
    expect(await joined(t, caseId, other, requestId)).toEqual(first)
    expect(await joined(t, caseId, other)).toEqual(first)
    const receipts = await Promise.all([reporter, neighbour, other].map((who) => joined(t, caseId, who)))
    expect(new Set(receipts.map((one) => one.receipt)).size).toBe(3)

    const view = await seen(t, caseId, other)
    expect(view).toMatchObject({ owners: 3, mine: { receipt: first.receipt, isReporter: false } })
    expect(view.timeline.map(({ kind }) => kind)).toEqual(['reported', 'filed', 'joined', 'joined'])
    expect(t.surprises).toEqual([])
  })

  it('counts everyone once when many join at the same moment, some of them twice', async () => {
    const { t, caseId } = await shared('filed')
    const people = await Promise.all(Array.from({ length: 10 }, () => t.resident()))
    const twice = [...people, ...people]
    const receipts = await Promise.all(twice.map((who) => joined(t, caseId, who)))
    expect(receipts.slice(10)).toEqual(receipts.slice(0, 10))
    const view = await seen(t, caseId, null)
    expect(view.owners).toBe(12)
    expect(view.timeline.filter(({ kind }) => kind === 'joined')).toHaveLength(11)
    expect(t.surprises).toEqual([])
  })

  it('does not keep a clerk from the step that he is taking', async () => {
    const t = await staffTown()
    const caseId = await t.caseAt('filed')
    const { version } = await t.rowOf(caseId)
    await joined(t, caseId, await t.resident())
    const step = { requestId: randomUUID(), caseId, version, unitId: 'urban-management' }
    expect((await t.ask('staff.case.dispatch', step, t.dispatcher)).status).toBe(200)
  })

  it('knows only cases that he may see, and no closed ones', async () => {
    const { t, caseId, neighbour } = await shared('closed')
    const stranger = await t.resident()
    const unseen = await t.report(await t.resident())
    expect(refusal(await join(t, caseId, stranger))).toEqual([409, 'CASE_CLOSED'])
    expect(refusal(await join(t, unseen, stranger))).toEqual([404, 'CASE_MISSING'])
    expect(refusal(await join(t, randomUUID(), stranger))).toEqual([404, 'CASE_MISSING'])
    expect(refusal(await join(t, caseId, null))).toEqual([401, 'SESSION_MISSING'])
    expect((await join(t, caseId, neighbour)).status).toBe(200)
    expect(t.surprises).toEqual([])
  })

  it('never reaches a case of another city', async () => {
    const [here, there] = [await staffTown(), await staffTown()]
    const caseId = await there.caseAt('filed')
    const me = await here.resident()
    expect(refusal(await join(here, caseId, me))).toEqual([404, 'CASE_MISSING'])
    expect(refusal(await show(here, caseId, me))).toEqual([404, 'CASE_MISSING'])
  })
})

describe('the case page', () => {
  it('is its reporter’s alone until a person of the city has looked at the report', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const photoIds = [await t.photo(me)]
    const caseId = await t.report(me, { photoIds, placeName: '3号楼门口' })

    const mine = await seen(t, caseId, me)
    expect(mine).toMatchObject({ isPublic: false, words: '墙上有小广告', placeName: '3号楼门口' })
    expect(mine.before.map(({ id, review }) => [id, review])).toEqual([[photoIds[0], 'pending']])
    for (const who of [null, await t.resident(), t.clerk]) {
      expect(refusal(await show(t, caseId, who))).toEqual([404, 'CASE_MISSING'])
    }
  })

  it('shows others the photos and words that were published, and no more', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const [wall, face] = [await t.photo(me), await t.photo(me)]
    const caseId = await t.report(me, { photoIds: [wall, face] })
    await t.step('file', t.clerk, caseId, { ...FILING, publishPhotoIds: [wall], publishWords: false })

    const open = await seen(t, caseId, null)
    expect(open.before.map(({ id }) => id)).toEqual([wall])
    expect([open.words, open.mine]).toEqual([null, null])
    const mine = await seen(t, caseId, me)
    expect(mine.before.map(({ id, review }) => [id, review])).toEqual([
      [wall, 'passed'],
      [face, 'refused'],
    ])
    expect(mine.words).toBe('墙上有小广告')
  })

  it('keeps the after-photos and a neighbour’s new photos from others until somebody has looked at them', async () => {
    const { t, caseId, reporter, neighbour } = await shared('filed')
    await t.bring(caseId, 'handling', 'filed')
    const after = await t.photo(t.handler)
    const solved = { outcome: 'solved', words: '铲掉了', photoIds: [after] }
    expect((await t.step('handle', t.handler, caseId, solved)).status).toBe(200)
    expect((await seen(t, caseId, reporter)).after).toEqual([])
    await t.step('close', t.clerk, caseId, { publishPhotoIds: [after] })
    expect((await seen(t, caseId, null)).after.map(({ id }) => id)).toEqual([after])

    const fresh = await t.photo(neighbour)
    await answered(t, caseId, neighbour, 'dispute', { photoIds: [fresh] })
    expect(JSON.stringify((await show(t, caseId, reporter)).body)).not.toContain(fresh)
  })

  it('names nobody, and shows the spot to about ten metres', async () => {
    const t = await staffTown()
    const me = await t.resident('13900000000')
    const caseId = await t.report(me, { place: { latitude: 36.410123456, longitude: 94.900987654 } })
    await t.bring(caseId, 'handled')
    const { body } = await show(t, caseId, await t.resident())
    const text = JSON.stringify(body)
    for (const secret of [me, t.clerk, t.dispatcher, t.handler].map(({ personId }) => personId)) {
      expect(text).not.toContain(secret)
    }
    expect(text).not.toContain('13900000000')
    const { place, timeline } = parse(caseView, body)
    expect(place).toEqual({ latitude: 36.4101, longitude: 94.901 })
    expect(timeline.map(({ kind, role, unitId }) => [kind, role, unitId])).toEqual([
      ['reported', 'resident', null],
      ['filed', 'intake-clerk', null],
      ['dispatched', 'dispatcher', 'urban-management'],
      ['taken', 'handler', 'urban-management'],
      ['handled', 'handler', 'urban-management'],
    ])
  })

  it('shows both clocks and why the handling stood', async () => {
    const t = await staffTown()
    const caseId = await t.caseAt('handling')
    t.wait(60)
    await t.step('return', t.handler, caseId, { reason: 'wrong-unit', words: '这段路归街道' })
    t.wait(120)
    const { clock } = await seen(t, caseId, null)
    // 10:00 to 13:00, with the break from noon on.
    expect(clock).toMatchObject({ wallMinutes: 180, workingMinutes: 120, isSample: true })
    expect(clock.pauses).toEqual([
      { from: '2026-05-12T03:00:00.000Z', to: null, reason: 'wrong-unit', words: '这段路归街道' },
    ])
  })
})

describe('the last word', () => {
  it('is everyone’s own: one agrees, another has not looked yet', async () => {
    const { t, caseId, reporter, neighbour } = await shared('closed')
    const before = await seen(t, caseId, reporter)
    expect(before.mine).toMatchObject({
      verdict: 'waiting',
      answers: ['agree', 'dispute', 'not-seen'],
      answerUntil: new Date(t.clock.now.getTime() + 7 * DAY * 60_000).toISOString(),
    })
    const agreed = await answered(t, caseId, reporter, 'agree')
    expect(agreed).toMatchObject({ stage: 'closed', mine: { verdict: 'agreed', answers: ['dispute'] } })
    const unseen = await answered(t, caseId, neighbour, 'not-seen')
    expect(unseen.mine).toMatchObject({ verdict: 'not-seen', answers: ['agree', 'dispute'] })
    expect(await verdicts(t, caseId, [reporter, neighbour])).toEqual(['agreed', 'not-seen'])
  })

  it('reopens the case for all when one says no: back to work, a new clock, new answers asked', async () => {
    const { t, caseId, reporter, neighbour } = await shared('closed')
    await answered(t, caseId, reporter, 'agree')
    t.wait(30)
    const photoIds = [await t.photo(neighbour)]
    const view = await answered(t, caseId, neighbour, 'dispute', { words: '只铲了一半', photoIds })

    expect(view).toMatchObject({ stage: 'filed', outcome: null, reopened: 1, owners: 2 })
    expect(view.mine).toMatchObject({ verdict: 'disputed', answers: [], answerUntil: null })
    expect(view.timeline.at(-1)).toMatchObject({ kind: 'reopened', role: 'resident', words: '只铲了一半' })
    expect(view.clock.pauses.at(-1)).toMatchObject({ reason: 'answer', to: t.clock.now.toISOString() })
    // A quarter of a working hour to dispatch it again.
    expect((await t.rowOf(caseId)).due_at).toEqual(new Date(t.clock.now.getTime() + 15 * 60_000))
    expect(await verdicts(t, caseId, [reporter, neighbour])).toEqual(['waiting', 'disputed'])

    const others = await seen(t, caseId, reporter)
    expect(others.timeline.at(-1)?.words).toBeNull()
    expect(others.before).toEqual([])

    await t.bring(caseId, 'closed', 'filed')
    expect(await verdicts(t, caseId, [reporter, neighbour])).toEqual(['waiting', 'waiting'])
    expect(t.surprises).toEqual([])
  })

  it('is given once, however often the phone retries, even after the case went on', async () => {
    const { t, caseId, neighbour } = await shared('closed')
    const requestId = randomUUID()
    const photoIds = [await t.photo(neighbour)]
    const sent = { requestId, words: '没清', photoIds }
    const replies = await Promise.all([1, 2, 3, 4].map(() => answer(t, caseId, neighbour, 'dispute', sent)))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    await t.bring(caseId, 'closed', 'filed')
    expect((await answer(t, caseId, neighbour, 'dispute', sent)).status).toBe(200)
    const view = await seen(t, caseId, neighbour)
    expect(view).toMatchObject({ stage: 'closed', reopened: 1, mine: { verdict: 'waiting' } })
    expect(t.surprises).toEqual([])
  })

  it('reopens once when two owners say no at the same moment', async () => {
    const { t, caseId, reporter, neighbour } = await shared('closed')
    const replies = await Promise.all([reporter, neighbour].map((who) => answer(t, caseId, who, 'dispute')))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await t.rowOf(caseId)).reopened).toBe(1)
  })

  it('belongs to owners, while the case is closed and the days are not over', async () => {
    const { t, caseId, reporter } = await shared('closed')
    const open = await t.report(reporter)
    const unseen = await t.report(await t.resident())
    expect(refusal(await answer(t, caseId, await t.resident(), 'agree'))).toEqual([403, 'CASE_NOT_YOURS'])
    expect(refusal(await answer(t, caseId, t.clerk, 'agree'))).toEqual([403, 'CASE_NOT_YOURS'])
    expect(refusal(await answer(t, unseen, reporter, 'agree'))).toEqual([404, 'CASE_MISSING'])
    expect(refusal(await answer(t, randomUUID(), reporter, 'agree'))).toEqual([404, 'CASE_MISSING'])
    expect(refusal(await answer(t, open, reporter, 'agree'))).toEqual([409, 'CASE_MOVED_ON'])
    expect(refusal(await answer(t, caseId, null, 'agree'))).toEqual([401, 'SESSION_MISSING'])

    t.wait(7 * DAY - 1)
    expect((await answer(t, caseId, reporter, 'not-seen')).status).toBe(200)
    t.wait(1)
    expect(refusal(await answer(t, caseId, reporter, 'agree'))).toEqual([409, 'CASE_ANSWER_OVER'])
    expect((await seen(t, caseId, reporter)).mine?.answers).toEqual([])
    expect(t.surprises).toEqual([])
  })

  it('takes only photos that are the owner’s and unused, or nothing of it is kept', async () => {
    const { t, caseId, reporter, neighbour } = await shared('closed')
    const [used, theirs] = [await t.photo(reporter), await t.photo(neighbour)]
    await t.report(reporter, { photoIds: [used] })
    const dispute = (photoIds: string[]) => answer(t, caseId, reporter, 'dispute', { photoIds })
    expect(refusal(await dispute([used]))).toEqual([409, 'PHOTO_IN_USE'])
    expect(refusal(await dispute([theirs]))).toEqual([403, 'PHOTO_NOT_YOURS'])
    expect(refusal(await dispute([randomUUID()]))).toEqual([404, 'PHOTO_MISSING'])
    expect(await seen(t, caseId, reporter)).toMatchObject({ stage: 'closed', reopened: 0 })
    expect(t.surprises).toEqual([])
  })
})

it('calls a spot by its lane where the report says no more, and never invents a place', async () => {
  const t = await staffTown()
  const me = await t.resident()
  const nowhere = await t.report(me, { place: null, laneId: 'yuzhou-xiang' })
  expect(await seen(t, nowhere, me)).toMatchObject({ place: null, placeName: '宇宙巷' })
  const somewhere = await t.report(me, { place: SPOT })
  expect((await seen(t, somewhere, me)).placeName).toBeNull()
})
