import { randomUUID } from 'node:crypto'
import { parse } from 'valibot'
import { caseView } from '@/contract/case'
import { asCase, CITY_MANAGEMENT, FILING, SPOT, type StaffTown, staffTown, TEAM } from '../support/staff-town'

const seenByAll = async ({ ask }: StaffTown, caseId: string) =>
  parse(caseView, (await ask('resident.case.show', { caseId }, null)).body)

const ids = (photos: readonly { id: string }[]) => photos.map(({ id }) => id)

it('carries a report from the resident to a closed case, with photos before and after', async () => {
  const t = await staffTown()
  const neighbour = await t.resident('13800000000')
  const [wall, face] = [await t.photo(neighbour), await t.photo(neighbour)]
  const caseId = await t.report(neighbour, { photoIds: [wall, face] })

  const filed = asCase(await t.step('file', t.clerk, caseId, { ...FILING, publishPhotoIds: [wall] }))
  expect(filed).toMatchObject({ stage: 'filed', isPublic: true, conditionKey: '0201-1', actions: [] })
  expect(ids(filed.before)).toEqual([wall, face])

  asCase(await t.step('dispatch', t.dispatcher, caseId, { unitId: CITY_MANAGEMENT }))
  t.wait(20)
  const taken = asCase(await t.step('take', t.handler, caseId))
  expect(taken.actions).toEqual(['return', 'handle'])
  expect(ids(taken.before)).toEqual([wall, face])

  t.wait(40)
  const after = await t.photo(t.handler)
  const solved = { outcome: 'solved', words: '铲掉了', photoIds: [after] }
  asCase(await t.step('handle', t.handler, caseId, solved))
  expect((await seenByAll(t, caseId)).after).toEqual([])

  const closed = asCase(await t.step('close', t.clerk, caseId, { publishPhotoIds: [after] }))
  expect(closed).toMatchObject({ stage: 'closed', outcome: 'solved', actions: [] })
  const open = await seenByAll(t, caseId)
  expect(open).toMatchObject({ stage: 'closed', outcome: 'solved', words: '墙上有小广告', mine: null })
  expect([ids(open.before), ids(open.after)]).toEqual([[wall], [after]])
  const row = await t.rowOf(caseId)
  expect(row.answer_until?.getTime()).toBe(t.clock.now.getTime() + t.city.limits.answerDays * 86_400_000)
})

describe('filing', () => {
  it('corrects the category and sends the case to who answers for it', async () => {
    const t = await staffTown()
    const caseId = await t.report(await t.resident(), { quick: 'parking' })
    expect((await t.rowOf(caseId)).routed_unit_id).toBe('traffic-police')
    const bicycles = { ...FILING, code: '0506', conditionKey: '0506-1' }
    const filed = asCase(await t.step('file', t.clerk, caseId, bicycles))
    expect(filed).toMatchObject({ code: '0506', category: '非机动车乱停放', routedUnitId: TEAM })
  })

  it('fixes the limit that the handling is measured by', async () => {
    const t = await staffTown()
    const caseId = await t.caseAt('dispatched')
    // Four working hours from 10:00: two before lunch, two after it.
    expect((await t.rowOf(caseId)).due_at?.toISOString()).toBe('2026-05-12T08:00:00.000Z')
  })

  it('keeps what the clerk did not choose from the public, and never touches another case’s photo', async () => {
    const t = await staffTown()
    const other = await t.resident()
    const theirs = await t.photo(other)
    const elsewhere = await t.report(other, { photoIds: [theirs] })
    const caseId = await t.report(await t.resident())
    const filing = { ...FILING, publishWords: false, publishPhotoIds: [theirs] }
    asCase(await t.step('file', t.clerk, caseId, filing))
    expect(await seenByAll(t, caseId)).toMatchObject({ words: null, before: [] })
    const kept = asCase(await t.ask('staff.case.show', { caseId: elsewhere }, t.clerk))
    expect(kept.before).toMatchObject([{ id: theirs, review: 'pending' }])
  })

  it.each([
    ['a category that the city does not have', { code: '9999' }, 'REPORT_CATEGORY_UNKNOWN'],
    ['a condition of another category', { conditionKey: '0506-1' }, 'CONDITION_UNKNOWN'],
  ])('refuses %s', async (_what, change, code) => {
    const t = await staffTown()
    const caseId = await t.caseAt('reported')
    const reply = await t.step('file', t.clerk, caseId, { ...FILING, ...change })
    expect(reply).toMatchObject({ status: 422, body: { code } })
    expect(await t.rowOf(caseId)).toMatchObject({ stage: 'reported', version: 1, is_public: false })
  })
})

it('takes a case out of public sight when it turns out not to be the city’s', async () => {
  const t = await staffTown()
  const owner = await t.resident()
  const caseId = await t.report(owner)
  asCase(await t.step('file', t.clerk, caseId, FILING))
  asCase(await t.step('return', t.dispatcher, caseId, { reason: 'needs-more', words: '像是私人的事' }))
  const no = { reason: 'not-public', words: '这是邻里之间的事,可找社区调解' }
  expect(asCase(await t.step('decline', t.clerk, caseId, no)).stage).toBe('declined')
  expect(await t.ask('resident.case.show', { caseId }, null)).toMatchObject({ status: 404 })
  const own = parse(caseView, (await t.ask('resident.case.show', { caseId }, owner)).body)
  expect(own.timeline.at(-1)).toMatchObject({ kind: 'declined', ...no })
})

describe('a grid worker in front of the wall', () => {
  it('files and takes it in one step, for the own team', async () => {
    const t = await staffTown()
    const caseId = await t.caseAt('reported')
    const taken = asCase(await t.step('selfHandle', t.walker, caseId, FILING))
    expect(taken).toMatchObject({ stage: 'handling', unitId: TEAM, isPublic: true })
    expect(taken.clock.dueAt).toBe('2026-05-12T08:00:00.000Z')
    expect(taken.timeline.at(-1)).toMatchObject({ kind: 'self-handled', role: 'grid-worker', unitId: TEAM })
  })
})

describe('handling', () => {
  it('shows whoever closes it how well the after-photo shows the spot', async () => {
    const t = await staffTown()
    const owner = await t.resident()
    const caseId = await t.report(owner, { photoIds: [await t.photo(owner)] })
    asCase(await t.step('selfHandle', t.walker, caseId, FILING))
    t.wait(30)
    const north = { latitude: SPOT.latitude + 0.0001, longitude: SPOT.longitude }
    const told = { outcome: 'solved', words: '清了', photoIds: [await t.photo(t.walker)] }
    const { evidence } = asCase(
      await t.step('handle', t.walker, caseId, { ...told, shot: { place: north, bearing: 90 } }),
    )
    expect(evidence?.metres).toBeCloseTo(11.1, 1)
    expect(evidence).toMatchObject({ minutes: 30, bearing: null })
  })

  it.each([
    ['solved without a photo', { outcome: 'solved', words: '好了' }, 'CASE_NEEDS_PHOTO'],
    ['not ours without saying whose', { outcome: 'not-ours', words: '不归我们' }, 'CASE_NEEDS_REFERRAL'],
  ])('refuses %s', async (_what, told, code) => {
    const t = await staffTown()
    const caseId = await t.caseAt('handling')
    const reply = await t.step('handle', t.handler, caseId, { photoIds: [], ...told })
    expect(reply).toMatchObject({ status: 422, body: { code } })
    expect((await t.rowOf(caseId)).stage).toBe('handling')
  })

  it('refuses a photo that another person took, and keeps nothing of the step', async () => {
    const t = await staffTown()
    const caseId = await t.caseAt('handling')
    const told = { outcome: 'solved', words: '好了', photoIds: [await t.photo(await t.resident())] }
    expect(await t.step('handle', t.handler, caseId, told)).toMatchObject({
      status: 403,
      body: { code: 'PHOTO_NOT_YOURS' },
    })
    expect(await t.rowOf(caseId)).toMatchObject({ stage: 'handling', outcome: null })
  })

  it('tells the resident where to go when it is not ours', async () => {
    const t = await staffTown()
    const caseId = await t.caseAt('handling')
    const told = { outcome: 'not-ours', words: '是小区里面', referral: '请找物业服务中心', photoIds: [] }
    asCase(await t.step('handle', t.handler, caseId, told))
    asCase(await t.step('close', t.clerk, caseId, { publishPhotoIds: [] }))
    expect(await seenByAll(t, caseId)).toMatchObject({ outcome: 'not-ours', referral: '请找物业服务中心' })
  })
})

it('shows what an owner said and showed when they disagreed, and still not who they are', async () => {
  const t = await staffTown()
  const owner = await t.resident('13900000000')
  const caseId = await t.report(owner)
  asCase(await t.step('selfHandle', t.walker, caseId, FILING))
  const told = { outcome: 'cannot-solve-now', words: '等材料', photoIds: [] }
  asCase(await t.step('handle', t.walker, caseId, told))
  asCase(await t.step('close', t.clerk, caseId, { publishPhotoIds: [] }))
  const proof = await t.photo(owner)
  const no = { requestId: randomUUID(), caseId, answer: 'dispute', words: '还在那里', photoIds: [proof] }
  expect((await t.ask('resident.case.answer', no, owner)).status).toBe(200)
  const shown = asCase(await t.ask('staff.case.show', { caseId }, t.walker))
  expect(shown).toMatchObject({ stage: 'filed', reopened: 1, mine: null })
  expect(shown.disputes).toMatchObject([{ words: '还在那里', photos: [{ id: proof }] }])
})

describe('a phone that retries', () => {
  const unit = { unitId: CITY_MANAGEMENT }
  const cannot = { outcome: 'cannot-solve-now', words: '要等开春', photoIds: [] }
  const back = { reason: 'wrong-unit', words: '不归我们管' }
  const no = { reason: 'duplicate', words: '已经有人报了' }

  it.each([
    ['file', 'reported', 'clerk', FILING],
    ['decline', 'reported', 'clerk', no],
    ['selfHandle', 'reported', 'walker', FILING],
    ['dispatch', 'filed', 'dispatcher', unit],
    ['take', 'dispatched', 'handler', {}],
    ['return', 'handling', 'handler', back],
    ['handle', 'handling', 'handler', cannot],
    ['close', 'handled', 'clerk', { publishPhotoIds: [] }],
  ] as const)('does %s once and hears the same', async (action, stage, who, given) => {
    const t = await staffTown()
    const caseId = await t.caseAt(stage)
    const { version } = await t.rowOf(caseId)
    const asked = { requestId: randomUUID(), caseId, version, ...given }
    const first = asCase(await t.ask(`staff.case.${action}`, asked, t[who]))
    const again = asCase(await t.ask(`staff.case.${action}`, asked, t[who]))
    expect(again).toEqual(first)
    expect(again.version).toBe(version + 1)
  })

  it('attaches the after-photo once', async () => {
    const t = await staffTown()
    const caseId = await t.caseAt('handling')
    const { version } = await t.rowOf(caseId)
    const photoIds = [await t.photo(t.handler)]
    const asked = { requestId: randomUUID(), caseId, version, outcome: 'solved', words: '好了', photoIds }
    const first = asCase(await t.ask('staff.case.handle', asked, t.handler))
    expect(asCase(await t.ask('staff.case.handle', asked, t.handler))).toEqual(first)
    expect(ids(first.after)).toEqual(photoIds)
  })
})

it('refuses a step that was decided on an older state of the case', async () => {
  const t = await staffTown()
  const caseId = await t.caseAt('handling')
  const stale = { version: 1, reason: 'not-found', words: '没找到' }
  expect(await t.step('return', t.handler, caseId, stale)).toMatchObject({
    status: 409,
    body: { code: 'CASE_MOVED_ON' },
  })
})

it('refuses a unit that the city does not have', async () => {
  const t = await staffTown()
  const caseId = await t.caseAt('filed')
  expect(await t.step('dispatch', t.dispatcher, caseId, { unitId: 'moon-office' })).toMatchObject({
    status: 422,
    body: { code: 'UNIT_UNKNOWN' },
  })
})
