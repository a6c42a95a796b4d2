import { call } from '@orpc/server'
import { type CaseRow, loadCase } from '../cases/load-case'
import type { Caller } from '../kernel/context'
import { submit } from '../report/submit'
import type { Album } from './album'
import { BEATS } from './beats'
import { demoId } from './ids'
import type { Cast } from './people'
import type { PlannedCase } from './plan'
import { schedule } from './schedule'
import { asOf, type DemoWorld } from './world'

export type Play = {
  readonly world: DemoWorld
  readonly cast: Cast
  readonly album: Album
  /** The moment at which the demo city is "today". */
  readonly now: Date
}

/** Lives one planned case from its report to its end or to now; what was lived already is passed over. */
export async function play({ world, cast, album, now }: Play, planned: PlannedCase): Promise<void> {
  const { city } = world
  const { reportedAt, steps } = schedule(city, planned, now)
  const reporter = cast.resident(planned.seed)
  const caseId = await told({ world, cast, album, now }, planned, reporter, reportedAt)
  const lived = await livedBeats(world, caseId)

  for (const [number, { beat, at }] of steps.entries()) {
    const requestId = demoId(city, `${planned.name}-${number}`)
    if (lived.has(requestId)) continue
    const row = await theCase(world, caseId)
    await BEATS[beat]({
      city,
      planned,
      row,
      cast,
      reporter,
      requestId,
      photoIds: await photosOf(world, caseId),
      neighbour: cast.resident(planned.seed + 1 + number),
      as: (caller) => ({ context: asOf(world, caller, at) }),
      afterPhoto: (owner) =>
        album({ ...planned, name: `${planned.name}-${number}`, owner, part: 'after', at }),
    })
  }
}

async function told({ world, album }: Play, planned: PlannedCase, reporter: Caller, at: Date) {
  const { name, quick, words, spot, street, hasPhoto } = planned
  const photo = { name: `${name}-told`, owner: reporter, quick, part: 'before', street, at } as const
  const photoIds = hasPhoto ? [await album(photo)] : []
  const report = { requestId: demoId(world.city, `${name}-told`), quick, words, photoIds, ...spot }
  const { caseId } = await call(submit, report, { context: asOf(world, reporter, at) })
  return caseId
}

async function theCase({ city, db }: DemoWorld, caseId: string): Promise<CaseRow> {
  const row = await loadCase(db, city.id, caseId)
  if (!row) throw new Error('A demo case that was just reported is gone')
  return row
}

async function photosOf({ city, db }: DemoWorld, caseId: string) {
  const photos = await db
    .selectFrom('photo')
    .select('id')
    .where('city_id', '=', city.id)
    .where('case_id', '=', caseId)
    .execute()
  return photos.map(({ id }) => id)
}

async function livedBeats({ city, db }: DemoWorld, caseId: string) {
  const events = await db
    .selectFrom('case_event')
    .select('request_id')
    .where('city_id', '=', city.id)
    .where('case_id', '=', caseId)
    .execute()
  return new Set(events.map(({ request_id }) => request_id))
}
