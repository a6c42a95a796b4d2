import crypto, { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { parse } from 'valibot'
import { migrations } from '@/cloud/db/migrations'
import type { Caller } from '@/cloud/kernel/context'
import { type Receipt, receipt } from '@/contract/report'
import { SPOT, type StaffTown, staffTown } from '../support/staff-town'

const told = (more: object = {}) => ({
  requestId: randomUUID(),
  quick: 'illegal-posting',
  place: SPOT,
  laneId: null,
  placeName: '',
  words: '墙上有小广告',
  photoIds: [],
  ...more,
})

const submit = (t: StaffTown, caller: Caller | null, more: object = {}) =>
  t.ask('resident.report.submit', told(more), caller)

const filed = async (t: StaffTown, caller: Caller, more: object = {}): Promise<Receipt> =>
  parse(receipt, (await submit(t, caller, more)).body)

const refusal = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code: string }).code,
]

const twenty = <T>(send: () => Promise<T>) => Promise.all(Array.from({ length: 20 }, send))

const countOf = async (t: StaffTown, table: 'cases' | 'report' | 'case_owner' | 'case_event' | 'notice') => {
  const rows = await t.db.selectFrom(table).select('city_id').where('city_id', '=', t.city.id).execute()
  return rows.length
}

describe('filing once', () => {
  it('files a report once, however often the phone retries', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const requestId = randomUUID()
    const first = await filed(t, me, { requestId })
    t.wait(90)
    expect(await filed(t, me, { requestId })).toEqual(first)
    expect(await filed(t, me, { requestId, words: '改了几个字', place: null })).toEqual(first)
    expect(await countOf(t, 'cases')).toBe(1)
  })

  it('files a report once when twenty sends arrive together', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const photoIds = [await t.photo(me)]
    const requestId = randomUUID()
    const receipts = await twenty(() => filed(t, me, { requestId, photoIds }))
    expect(new Set(receipts.map((one) => JSON.stringify(one))).size).toBe(1)
    for (const table of ['cases', 'report', 'case_owner', 'case_event', 'notice'] as const) {
      expect([table, await countOf(t, table)]).toEqual([table, 1])
    }
    const day = await t.db.selectFrom('report_day').select('filed').where('city_id', '=', t.city.id).execute()
    expect(day).toEqual([{ filed: 1 }])
    expect(t.surprises).toEqual([])
  })

  it('files once when a retry crosses midnight', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const requestId = randomUUID()
    t.clock.now = new Date('2026-05-12T15:59:59.900Z')
    const before = filed(t, me, { requestId })
    t.clock.now = new Date('2026-05-12T16:00:00.100Z')
    const after = filed(t, me, { requestId })
    expect(await after).toEqual(await before)
    expect(await countOf(t, 'cases')).toBe(1)
  })

  it('keeps the same request of two people apart', async () => {
    const t = await staffTown()
    const requestId = randomUUID()
    const mine = await filed(t, await t.resident(), { requestId })
    const theirs = await filed(t, await t.resident(), { requestId })
    expect(theirs.caseId).not.toBe(mine.caseId)
    expect(theirs.receipt).not.toBe(mine.receipt)
  })

  it('takes another case number and receipt when somebody has them already', async () => {
    const t = await staffTown()
    const signs = jest.spyOn(crypto, 'randomInt') as unknown as jest.SpyInstance<number, [number]>
    signs.mockImplementation(() => 0)
    const first = await filed(t, await t.resident())
    // The first try of the second report is given the seventeen signs of the first one.
    let left = 17
    signs.mockImplementation((most) => (left-- > 0 ? 0 : Math.trunc(Math.random() * most)))
    const second = await filed(t, await t.resident())
    signs.mockRestore()
    expect(first.receipt).toBe('222-222-222')
    expect((await t.rowOf(first.caseId)).number).toBe('2222-2222')
    expect(second.receipt).toMatch(/^[2-9A-Y]{3}-[2-9A-Y]{3}-[2-9A-Y]{3}$/)
    expect(second.receipt).not.toBe(first.receipt)
    expect(await countOf(t, 'cases')).toBe(2)
  })
})

describe('what keeps it at once (control: the same function with its guards taken out)', () => {
  const LOOSE = 'report_submit_loose'

  /** Without the row of the day and without the unique keys; a pause where the race is makes it sure to happen. */
  const loosen = (text: string) =>
    text
      .slice(text.indexOf('-- The receipt that this'))
      .replaceAll('report_submit', LOOSE)
      .replaceAll('receipt_of_request', 'receipt_of_request_loose')
      .replaceAll('case_owner', 'case_owner_loose')
      .replace(/ {2}-- The row of the day[\s\S]*?returning d\.filed into today;/, () =>
        [
          'select count(*) + 1 into today from case_owner_loose o where o.city_id = p_city and o.person_id = p_person;',
          'perform pg_sleep(0.03);',
        ].join('\n'),
      )
      .replace(
        / {2}return query select \* from receipt_of_request_loose\([^)]*\);\n {2}if found then\n[\s\S]*?end if;/,
        '',
      )

  const sendLoose = async (t: StaffTown, me: Caller, requestId: string, perDay: number) => {
    const one = () => randomUUID()
    await sql`select * from report_submit_loose(${t.city.id}, ${me.personId}::uuid, ${requestId}::uuid, ${one()}::uuid,
      ${one()}::uuid, ${one()}, ${one()}, 'litter', '0102', null, null, null, '', null, null, 'unit', '脏',
      '{}'::uuid[], ${t.clock.now}::timestamptz, '2026-05-12'::date, ${perDay}::integer, ${t.clock.now}::timestamptz,
      ${one()}::uuid)`.execute(t.db)
  }

  beforeAll(async () => {
    const { db } = await staffTown()
    await sql`drop table if exists case_owner_loose`.execute(db)
    await sql`drop function if exists ${sql.raw(LOOSE)}`.execute(db)
    await sql`create table case_owner_loose (like case_owner including defaults)`.execute(db)
    await sql`drop function if exists receipt_of_request_loose`.execute(db)
    await sql.raw(loosen(migrations['0002-report-submit'] ?? '')).execute(db)
  })

  afterAll(async () => {
    const { db } = await staffTown()
    await sql`drop function ${sql.raw(LOOSE)}`.execute(db)
    await sql`drop function receipt_of_request_loose`.execute(db)
    await sql`drop table case_owner_loose`.execute(db)
  })

  // The embedded database does one thing at a time, so there the race cannot happen.
  it('files several times on a server when twenty sends of one request arrive together', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const requestId = randomUUID()
    await twenty(() => sendLoose(t, me, requestId, 50))
    expect((await countOf(t, 'cases')) > 1).toBe(t.kind === 'server')
  })

  it('goes over the daily limit on a server when twenty reports arrive together', async () => {
    const t = await staffTown()
    const me = await t.resident()
    await Promise.allSettled(Array.from({ length: 20 }, () => sendLoose(t, me, randomUUID(), 3)))
    expect((await countOf(t, 'cases')) > 3).toBe(t.kind === 'server')
  })
})

describe('the daily limit', () => {
  const limits = { reportsPerDay: 3, answerDays: 7, nearMetres: 60 }
  const strictTown = async () => {
    const { city } = await staffTown()
    return staffTown({ limits: { ...city.limits, ...limits } })
  }

  it('lets exactly so many through when twenty arrive together', async () => {
    const t = await strictTown()
    const me = await t.resident()
    const replies = await twenty(() => submit(t, me))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(replies.filter(({ status }) => status !== 200).map(refusal)).toEqual(
      Array.from({ length: 17 }, () => [429, 'REPORT_DAILY_LIMIT']),
    )
    expect(await countOf(t, 'cases')).toBe(3)
    expect(t.surprises).toEqual([])
  })

  it('still answers a retry of what was filed, and begins anew at the city’s own midnight', async () => {
    const t = await strictTown()
    const me = await t.resident()
    const requestId = randomUUID()
    const first = await filed(t, me, { requestId })
    await filed(t, me)
    await filed(t, me)
    expect(refusal(await submit(t, me))).toEqual([429, 'REPORT_DAILY_LIMIT'])
    expect(await filed(t, me, { requestId })).toEqual(first)
    await filed(t, await t.resident())

    t.clock.now = new Date('2026-05-12T15:59:00Z')
    expect(refusal(await submit(t, me))).toEqual([429, 'REPORT_DAILY_LIMIT'])
    t.clock.now = new Date('2026-05-12T16:00:00Z')
    expect((await submit(t, me)).status).toBe(200)
  })
})

describe('photos', () => {
  it('takes them in the order in which they were chosen, each once', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const [a, b, c] = [await t.photo(me), await t.photo(me), await t.photo(me)]
    const { caseId } = await filed(t, me, { photoIds: [c, a, c, b] })
    const rows = await t.db
      .selectFrom('photo')
      .select(['id', 'part', 'review'])
      .where('city_id', '=', t.city.id)
      .where('case_id', '=', caseId)
      .orderBy('position')
      .execute()
    expect(rows).toEqual([c, a, b].map((id) => ({ id, part: 'before', review: 'pending' })))
  })

  it('says which kind of wrong it is, and files nothing then', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const [used, fresh, theirs] = [await t.photo(me), await t.photo(me), await t.photo(await t.resident())]
    await filed(t, me, { photoIds: [used] })
    const wrong = async (photoIds: string[]) => refusal(await submit(t, me, { photoIds }))

    expect(await wrong([fresh, randomUUID()])).toEqual([404, 'PHOTO_MISSING'])
    expect(await wrong([fresh, theirs])).toEqual([403, 'PHOTO_NOT_YOURS'])
    expect(await wrong([fresh, used])).toEqual([409, 'PHOTO_IN_USE'])
    expect(await countOf(t, 'cases')).toBe(1)
    expect((await submit(t, me, { photoIds: [fresh] })).status).toBe(200)
    expect(t.surprises).toEqual([])
  })

  it('gives one photo to one report when two arrive together', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const photoIds = [await t.photo(me)]
    const replies = await twenty(() => submit(t, me, { photoIds }))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 409]))
  })
})

describe('what a report may be', () => {
  it('may be a photo without a place, or words without a photo, but not nothing', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const photoIds = [await t.photo(me)]
    expect((await submit(t, me, { photoIds, words: '', place: null })).status).toBe(200)
    expect((await submit(t, me, { place: null })).status).toBe(200)
    expect(refusal(await submit(t, me, { words: ' \u200B\u0007 \n ' }))).toEqual([422, 'REPORT_EMPTY'])
  })

  it('lies inside the city', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const xining = { latitude: 36.62, longitude: 101.78 }
    expect(refusal(await submit(t, me, { place: xining }))).toEqual([422, 'REPORT_OUTSIDE_CITY'])
    expect((await submit(t, me, { place: { latitude: 91, longitude: 0 } })).status).toBe(400)
  })

  it('is of a kind that the city knows', async () => {
    const { city } = await staffTown()
    const quickCategories = city.quickCategories.filter(({ key }) => key !== 'noise')
    const t = await staffTown({ quickCategories })
    const reply = await submit(t, await t.resident(), { quick: 'noise' })
    expect(refusal(reply)).toEqual([422, 'REPORT_CATEGORY_UNKNOWN'])
  })

  it('goes to who answers for it, with the deadline of the first look', async () => {
    const t = await staffTown()
    const me = await t.resident()
    const { caseId } = await filed(t, me, { laneId: 'yuzhou-xiang', placeName: '3号楼门口' })
    const row = await t.rowOf(caseId)
    expect(row).toMatchObject({
      stage: 'reported',
      code: '0201',
      lane_id: 'yuzhou-xiang',
      grid_id: 'kunlunlu-west',
      routed_unit_id: 'property',
      unit_id: null,
      is_public: false,
      place_name: '3号楼门口',
    })
    expect(row.due_at).toEqual(new Date('2026-05-12T02:15:00Z'))
  })

  it('leaves out a lane that the city does not know', async () => {
    const t = await staffTown()
    const { caseId } = await filed(t, await t.resident(), { laneId: 'no-such-lane' })
    expect((await t.rowOf(caseId)).lane_id).toBeNull()
  })

  it.each([
    ['emoji', '墙上🧑‍🌾👨‍👩‍👧‍👦贴满了', '墙上🧑‍🌾👨‍👩‍👧‍👦贴满了'],
    ['藏文', 'གྱང་ལ་ཁྱབ་བསྒྲགས་ཡོད།', 'གྱང་ལ་ཁྱབ་བསྒྲགས་ཡོད།'],
    ['蒙古文', 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ', 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'],
    ['a rare character', '𠮷野家门口', '𠮷野家门口'],
    ['line breaks', ' 一\r\n二\r三 ', '一\n二\n三'],
    ['control characters', 'a\u0000b\u0007c\u001B[31m', 'abc[31m'],
    ['half an emoji', 'x\uD83Dy', 'xy'],
    ['quotes and percent signs', `'; drop table cases; -- %_\\`, `'; drop table cases; -- %_\\`],
  ])('keeps %s as the person meant it', async (_what, words, kept) => {
    const t = await staffTown()
    const { caseId } = await filed(t, await t.resident(), { words })
    expect((await t.rowOf(caseId)).words).toBe(kept)
    expect(t.surprises).toEqual([])
  })

  it('has at most 500 characters, counted as a person counts', async () => {
    const t = await staffTown()
    const me = await t.resident()
    expect((await submit(t, me, { words: '🧱'.repeat(500) })).status).toBe(200)
    const { status, body } = await submit(t, me, { words: '脏'.repeat(10_000) })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      code: 'INPUT_INVALID',
      data: { fields: [{ path: 'words', reason: 'too-long' }] },
    })
    expect(JSON.stringify(body)).not.toContain('脏')
  })

  it.each([
    ['a forged request id', { requestId: 'x' }],
    ['a photo id that is none', { photoIds: ['../../etc/passwd'] }],
    ['five photos', { photoIds: Array.from({ length: 5 }, () => randomUUID()) }],
    ['an unknown kind', { quick: 'dragons' }],
    ['a lane id that is none', { laneId: "'; --" }],
    ['a place that is none', { place: { latitude: Number.NaN, longitude: 94.9 } }],
    ['no words at all', { words: undefined }],
  ])('is refused with %s, before anything is written', async (_what, more) => {
    const t = await staffTown()
    const reply = await submit(t, await t.resident(), more)
    expect(refusal(reply)).toEqual([400, 'INPUT_INVALID'])
    expect(await countOf(t, 'cases')).toBe(0)
  })

  it('needs a session, and says so before it looks at the input', async () => {
    const t = await staffTown()
    expect(refusal(await submit(t, null, { words: 7 }))).toEqual([401, 'SESSION_MISSING'])
  })
})
