import { randomUUID } from 'node:crypto'
import { type InferOutput, parse } from 'valibot'
import type { Caller, Context } from '@/cloud/kernel/context'
import type { Message, Notify } from '@/cloud/notify/port'
import { home } from '@/contract/home'
import { notices } from '@/contract/notice'
import { FILING, type StaffTown, staffTown } from '../support/staff-town'

const DAY = 24 * 60

const inbox = async (
  t: StaffTown,
  who: Caller,
  after: string | null = null,
): Promise<InferOutput<typeof notices>> =>
  parse(notices, (await t.ask('resident.notice.list', { after }, who)).body)
const kinds = async (t: StaffTown, who: Caller) =>
  (await inbox(t, who)).notices.map(({ kind }) => kind).reverse()
const homeOf = async (t: StaffTown, who: Caller | null) =>
  parse(home, (await t.ask('resident.home.show', {}, who)).body)
const answer = (t: StaffTown, caseId: string, who: Caller, kind: string) =>
  t.ask('resident.case.answer', { requestId: randomUUID(), caseId, answer: kind }, who)
const join = (t: StaffTown, caseId: string, who: Caller) =>
  t.ask('resident.case.join', { requestId: randomUUID(), caseId }, who)

/** The host's own timer comes by. */
const drain = (t: StaffTown, more: Partial<Context> = {}, input: object = {}) =>
  t.ask('jobs.job.drain', input, null, { isMachine: true, ...more })

describe('消息', () => {
  it('tells every owner of each step that matters, and nobody else', async () => {
    const t = await staffTown()
    const [reporter, neighbour, stranger] = [await t.resident(), await t.resident(), await t.resident()]
    const caseId = await t.report(reporter)
    await t.step('file', t.clerk, caseId, FILING)
    await join(t, caseId, neighbour)
    t.wait(1)
    await t.step('dispatch', t.dispatcher, caseId, { unitId: 'urban-management' })
    await t.step('take', t.handler, caseId)
    t.wait(1)
    await t.step('handle', t.handler, caseId, { outcome: 'cannot-solve-now', words: '等开春', photoIds: [] })
    await t.step('close', t.clerk, caseId, { publishPhotoIds: [] })
    t.wait(1)
    await answer(t, caseId, neighbour, 'dispute')

    expect(await kinds(t, reporter)).toEqual(['received', 'filed', 'taken', 'closed', 'reopened'])
    expect(await kinds(t, neighbour)).toEqual(['received', 'taken', 'closed', 'reopened'])
    expect(await kinds(t, stranger)).toEqual([])
    const [newest] = (await inbox(t, reporter)).notices
    const { number } = await t.rowOf(caseId)
    expect(newest).toMatchObject({ caseId, number, category: '非法小广告', isRead: false })
  })

  it('tells the reporter that the report was declined', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const caseId = await t.report(me)
    t.wait(1)
    await t.step('decline', t.clerk, caseId, { reason: 'not-public', words: '在院子里,归物业' })
    expect(await kinds(t, me)).toEqual(['received', 'declined'])
  })

  it('is told once, however often the step is sent', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const caseId = await t.report(me)
    const step = { requestId: randomUUID(), caseId, version: 1, ...FILING }
    await Promise.all([1, 2, 3].map(() => t.ask('staff.case.file', step, t.clerk)))
    expect((await inbox(t, me)).notices).toHaveLength(2)
  })

  it('marks as read what is mine, and counts the rest', async () => {
    const t = await staffTown()
    const [me, other] = [await t.resident(), await t.resident()]
    await t.report(me)
    await t.report(me)
    await t.report(other)
    const [newest] = (await inbox(t, me)).notices
    const [theirs] = (await inbox(t, other)).notices
    const ids = [newest?.id, theirs?.id, randomUUID()]
    expect(await t.ask('resident.notice.read', { ids }, me)).toEqual({ status: 200, body: {} })
    expect(await t.ask('resident.notice.read', { ids: [] }, me)).toEqual({ status: 200, body: {} })
    expect([(await homeOf(t, me)).unread, (await homeOf(t, other)).unread]).toEqual([1, 1])
    expect((await inbox(t, me)).notices.filter(({ isRead }) => isRead).map(({ id }) => id)).toEqual([
      newest?.id,
    ])
    expect((await t.ask('resident.notice.read', { ids: [] }, null)).status).toBe(401)
  })

  it('pages through everything once while more arrives', async () => {
    const t = await staffTown({ limits: { ...(await staffTown()).city.limits, reportsPerDay: 50 } })
    const me = await t.resident()
    for (let i = 0; i < 25; i += 1) await t.report(me)
    const first = await inbox(t, me)
    t.wait(1)
    await t.report(me)
    const second = await inbox(t, me, first.next)
    const shown = [...first.notices, ...second.notices].map(({ id }) => id)
    expect([shown.length, new Set(shown).size, second.next]).toEqual([25, 25, null])
  })
})

describe('首页', () => {
  it('says what waits for me, what is under way and what the city did in seven days', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const old = await t.report(me)
    await t.bring(old, 'closed')
    t.wait(7 * DAY + 1)
    const waiting = await t.report(me, { words: '等我说' })
    await t.bring(waiting, 'closed')
    const agreed = await t.report(me)
    await t.bring(agreed, 'closed')
    await answer(t, agreed, me, 'agree')
    const open = await t.report(me)
    const theirs = await t.caseAt('closed')

    const shown = await homeOf(t, me)
    expect(shown.waiting.map((report) => [report.case.id, report.needsAnswer])).toEqual([[waiting, true]])
    expect(shown.underWay.map((report) => report.case.id)).toEqual([open])
    expect(shown.week).toEqual({ reported: 4, closed: 3, solved: 0, confirmed: 1 })
    await answer(t, waiting, me, 'dispute')
    expect((await homeOf(t, null)).week).toEqual({ reported: 4, closed: 2, solved: 0, confirmed: 1 })
    expect((await t.rowOf(theirs)).stage).toBe('closed')
  })

  it('counts a report on the city’s own day, from the midnight seven days ago', async () => {
    const t = await staffTown()
    const me = await t.resident()
    for (const at of ['05-05T15:59', '05-05T16:01', '05-11T15:59', '05-11T16:01']) {
      t.clock.now = new Date(`2026-${at}:00Z`)
      await t.report(me)
    }
    const { week } = await homeOf(t, null)
    expect(week.reported).toBe(3)
  })

  it('shows who is not signed in the week and nothing of anybody', async () => {
    const t = await staffTown()
    await t.report(await t.resident())
    const { waiting, underWay, unread } = await homeOf(t, null)
    expect({ waiting, underWay, unread }).toEqual({ waiting: [], underWay: [], unread: 0 })
  })
})

describe('silence', () => {
  const closed = async () => {
    const t = await staffTown()
    const [silent, unsure, agreeing] = [await t.resident(), await t.resident(), await t.resident()]
    const caseId = await t.report(silent)
    await t.bring(caseId, 'filed')
    await join(t, caseId, unsure)
    await join(t, caseId, agreeing)
    await t.bring(caseId, 'closed', 'filed')
    await answer(t, caseId, unsure, 'not-seen')
    await answer(t, caseId, agreeing, 'agree')
    return { t, caseId, silent, unsure, agreeing }
  }
  const verdict = async (t: StaffTown, caseId: string, who: Caller) => {
    const { body } = await t.ask('resident.case.show', { caseId }, who)
    return (body as { mine: { verdict: string } }).mine.verdict
  }

  it('becomes 未确认 after the city’s days, for those who were silent, who are told so', async () => {
    const { t, caseId, silent, unsure, agreeing } = await closed()
    t.wait(7 * DAY - 1)
    expect(await drain(t)).toEqual({ status: 200, body: { done: 0, failed: 0, left: 0 } })
    t.wait(1)
    expect(await drain(t)).toEqual({ status: 200, body: { done: 1, failed: 0, left: 0 } })
    expect(await drain(t)).toEqual({ status: 200, body: { done: 0, failed: 0, left: 0 } })
    const told = await Promise.all([silent, unsure, agreeing].map((who) => verdict(t, caseId, who)))
    expect(told).toEqual(['unconfirmed', 'unconfirmed', 'agreed'])
    expect((await kinds(t, silent)).at(-1)).toBe('lapsed')
    expect((await kinds(t, agreeing)).at(-1)).toBe('closed')
    expect((await homeOf(t, silent)).waiting).toEqual([])
  })

  it('is noted once when two timers come by together', async () => {
    const { t, caseId } = await closed()
    t.wait(7 * DAY)
    await Promise.all([drain(t), drain(t), drain(t)])
    const { body } = await t.ask('resident.case.show', { caseId }, null)
    const lapses = (body as { timeline: { kind: string }[] }).timeline.filter(({ kind }) => kind === 'lapsed')
    expect(lapses).toHaveLength(1)
  })

  it('leaves nothing to note where everybody has answered', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const caseId = await t.report(me)
    await t.bring(caseId, 'closed')
    await answer(t, caseId, me, 'agree')
    t.wait(7 * DAY)
    await drain(t)
    expect([await verdict(t, caseId, me), (await t.rowOf(caseId)).answer_until]).toEqual(['agreed', null])
    expect(await kinds(t, me)).not.toContain('lapsed')
  })
})

describe('WeChat messages', () => {
  const OPEN_ID = 'oAbc-123_resident'

  /** A WeChat that remembers what it was given, and fails as often as it is told to. */
  const wechat = (failures = 0) => {
    const sent: Message[] = []
    let left = failures
    const notify: Notify = {
      templateFor: (kind) => (kind === 'filed' || kind === 'closed' ? 'progress' : null),
      send: async (message) => {
        left -= 1
        if (left >= 0) throw new Error('WeChat is busy')
        sent.push(message)
        return 'sent'
      },
    }
    return { notify, sent }
  }

  const allow = (
    t: StaffTown,
    who: Caller,
    openId: string | null = OPEN_ID,
    requestId: string = randomUUID(),
  ) => t.ask('resident.notice.allow', { requestId, templates: ['progress'] }, who, { openId })

  const filedWith = async (t: StaffTown, who: Caller, notify: Notify) => {
    const caseId = await t.report(who)
    const step = { requestId: randomUUID(), caseId, version: 1, ...FILING }
    expect((await t.ask('staff.case.file', step, t.clerk, { notify })).status).toBe(200)
    return caseId
  }

  it('sends one message for each that was allowed, to the person who allowed it, and keeps no address after', async () => {
    const t = await staffTown()
    const { notify, sent } = wechat()
    const me = await t.resident()
    await allow(t, me)
    const caseId = await filedWith(t, me, notify)
    await filedWith(t, me, notify)
    expect(await drain(t, { notify })).toEqual({ status: 200, body: { done: 2, failed: 0, left: 0 } })
    const { number } = await t.rowOf(caseId)
    expect(sent).toEqual([
      { openId: OPEN_ID, kind: 'filed', caseId, number, category: '非法小广告', at: t.clock.now },
    ])
    const ledger = await t.db
      .selectFrom('notice_allowance')
      .selectAll()
      .where('city_id', '=', t.city.id)
      .execute()
    expect(ledger).toMatchObject([{ address: null, used_at: t.clock.now }])
  })

  it('counts one tap once, however often it is sent, and keeps the address sealed', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const requestId = randomUUID()
    await Promise.all([1, 2, 3].map(() => allow(t, me, OPEN_ID, requestId)))
    await allow(t, me)
    const ledger = await t.db
      .selectFrom('notice_allowance')
      .select('address')
      .where('city_id', '=', t.city.id)
      .execute()
    expect(ledger).toHaveLength(2)
    expect(JSON.stringify(ledger)).not.toContain(OPEN_ID)
  })

  it('keeps nothing where no message could ever be sent, and sends nothing that nobody allowed', async () => {
    const t = await staffTown()
    const { notify, sent } = wechat()
    const me = await t.resident()
    await allow(t, me, null)
    await filedWith(t, me, notify)
    expect(await drain(t, { notify })).toMatchObject({ body: { done: 0, left: 0 } })
    expect(sent).toEqual([])
    expect(
      (await t.ask('resident.notice.allow', { requestId: randomUUID(), templates: [] }, null)).status,
    ).toBe(401)
  })

  it('tries again later when WeChat is busy, each time later, and gives up after eight times', async () => {
    const t = await staffTown()
    const me = await t.resident()
    await allow(t, me)
    const busy = wechat(Number.POSITIVE_INFINITY)
    await filedWith(t, me, busy.notify)
    expect(await drain(t, busy)).toMatchObject({ body: { done: 0, failed: 1, left: 0 } })
    t.wait(1)
    expect(await drain(t, busy)).toMatchObject({ body: { failed: 0 } })
    t.wait(1)
    const back = wechat()
    expect(await drain(t, back)).toMatchObject({ body: { done: 1, failed: 0 } })
    expect(back.sent).toHaveLength(1)

    await allow(t, me)
    await filedWith(t, me, busy.notify)
    const tries = []
    for (let i = 0; i < 12; i += 1) {
      tries.push((await drain(t, busy)).body)
      t.wait(6 * 60)
    }
    expect(tries.map((body) => (body as { failed: number }).failed)).toEqual([
      1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0,
    ])
    const [job] = await t.db.selectFrom('job').selectAll().where('city_id', '=', t.city.id).execute()
    expect(job).toMatchObject({ attempts: 8, last_error: 'Error' })
  })

  it('sends each message once when several workers drain together', async () => {
    const t = await staffTown()
    const { notify, sent } = wechat()
    const people = await Promise.all(Array.from({ length: 8 }, () => t.resident()))
    for (const who of people) {
      await allow(t, who, who.personId)
      await filedWith(t, who, notify)
    }
    const replies = await Promise.all([1, 2, 3, 4].map(() => drain(t, { notify })))
    const done = replies.map(({ body }) => (body as { done: number }).done)
    expect(done.reduce((sum, count) => sum + count, 0)).toBe(8)
    expect(sent.map(({ openId }) => openId).sort()).toEqual(people.map(({ personId }) => personId).sort())
  })

  it('gives each job to one worker, however many come at the same moment', async () => {
    const t = await staffTown()
    const job = {
      city_id: t.city.id,
      kind: 'from-tomorrow',
      payload: '{}',
      due_at: t.clock.now,
      last_error: null,
    }
    const jobs = Array.from({ length: 30 }, () => ({ ...job, id: randomUUID() }))
    await t.db.insertInto('job').values(jobs).execute()
    await Promise.all(jobs.map(() => drain(t, {}, { most: 1 })))
    const tried = await t.db.selectFrom('job').select('attempts').where('city_id', '=', t.city.id).execute()
    expect(tried.map(({ attempts }) => attempts)).toEqual(jobs.map(() => 1))
  })

  it('does not tell what was read already', async () => {
    const t = await staffTown()
    const { notify, sent } = wechat()
    const me = await t.resident()
    await allow(t, me)
    await filedWith(t, me, notify)
    const ids = (await inbox(t, me)).notices.map(({ id }) => id)
    await t.ask('resident.notice.read', { ids }, me)
    await drain(t, { notify })
    expect(sent).toEqual([])
  })

  it('keeps a job that this version does not know for one that does', async () => {
    const t = await staffTown()
    const job = {
      city_id: t.city.id,
      id: randomUUID(),
      kind: 'from-tomorrow',
      payload: '{}',
      last_error: null,
    }
    await t.db
      .insertInto('job')
      .values({ ...job, due_at: t.clock.now })
      .execute()
    expect(await drain(t)).toMatchObject({ body: { done: 0, failed: 1, left: 0 } })
    const [kept] = await t.db.selectFrom('job').selectAll().where('city_id', '=', t.city.id).execute()
    expect(kept).toMatchObject({ attempts: 1, last_error: 'JobUnknown' })
  })
})

describe('what nobody took', () => {
  const removing = (t: StaffTown) => {
    const removed: string[] = []
    const { storage } = t.context(null)
    return { removed, storage: { ...storage, remove: async (digest: string) => void removed.push(digest) } }
  }
  const digestOf = (photoId: string) => photoId.replaceAll('-', '')
  const photoIds = async (t: StaffTown) =>
    (await t.db.selectFrom('photo').select('id').where('city_id', '=', t.city.id).execute()).map(
      ({ id }) => id,
    )

  it('sweeps photos that no report took within a day, and keeps those of reports', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const [used, unused] = [await t.photo(me), await t.photo(me)]
    await t.report(me, { photoIds: [used] })
    t.wait(DAY)
    const { removed, storage } = removing(t)
    await drain(t, { storage })
    expect(removed).toEqual([])
    t.wait(1)
    const fresh = await t.photo(me)
    expect(await drain(t, { storage })).toMatchObject({ body: { done: 1, failed: 0 } })
    expect(removed).toEqual([digestOf(unused)])
    expect((await photoIds(t)).sort()).toEqual([used, fresh].sort())
  })

  it('keeps the bytes that another photo has too', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const [used, twin] = [await t.photo(me), await t.photo(me)]
    await t.db
      .updateTable('photo')
      .set({ digest: digestOf(used) })
      .where('city_id', '=', t.city.id)
      .where('id', '=', twin)
      .execute()
    await t.report(me, { photoIds: [used] })
    t.wait(2 * DAY)
    const { removed, storage } = removing(t)
    await drain(t, { storage })
    expect([await photoIds(t), removed]).toEqual([[used], []])
  })

  it('tries a photo again whose bytes could not be removed, after everything else had its turn', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const [stuck, loose] = [await t.photo(me), await t.photo(me)]
    t.wait(2 * DAY)
    const { removed, storage } = removing(t)
    const jammed = {
      ...storage,
      remove: async (digest: string) => {
        if (digest === digestOf(stuck)) throw new Error('The disk is full')
        await storage.remove(digest)
      },
    }
    expect((await drain(t, { storage: jammed })).status).toBe(500)
    expect(t.surprises.splice(0)).toMatchObject([{ endpoint: 'jobs.job.drain' }])
    expect([await photoIds(t), removed]).toEqual([[stuck], [digestOf(loose)]])
    await drain(t, { storage })
    expect(await photoIds(t)).toEqual([])
  })

  it('forgets sessions that are over', async () => {
    const t = await staffTown()
    const { personId } = await t.resident()
    const session = { city_id: t.city.id, person_id: personId, created_at: t.clock.now }
    const later = new Date(t.clock.now.getTime() + 60_000)
    await t.db
      .insertInto('session')
      .values([
        { ...session, digest: 'over', expires_at: t.clock.now },
        { ...session, digest: 'running', expires_at: later },
      ])
      .execute()
    await drain(t)
    const left = await t.db.selectFrom('session').select('digest').where('city_id', '=', t.city.id).execute()
    expect(left).toEqual([{ digest: 'running' }])
  })

  it('is done by the host’s own timer alone', async () => {
    const t = await staffTown()
    for (const who of [null, await t.resident(), t.clerk]) {
      const { status, body } = await t.ask('jobs.job.drain', {}, who)
      expect([status, (body as { code: string }).code]).toEqual([403, 'ROLE_MISSING'])
    }
  })
})
