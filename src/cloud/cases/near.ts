import { sql } from 'kysely'
import type { InferOutput } from 'valibot'
import type { nearAsk } from '@/contract/case'
import { nearRank } from '@/domain/case/near-rank'
import { cellsAround } from '@/domain/place/cell'
import type { Place } from '@/domain/place/geometry'
import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { caseCards } from './case-card'
import { CASE_COLUMNS, type CaseRow, placeOf } from './load-case'
import { isOpen } from './open-stage'
import type { Scope } from './scope'
import { asResident } from './viewer'

const SHOWN = 5
/** More open cases of one kind at one spot than anyone will look through; the newest are ranked. */
const RANKED = 200

/**
 * 已有邻居上报: open cases of the same kind near by, so that a neighbour can join instead of reporting again. Without a place the lane
 * stands in for it, and then everything of this kind on the lane is near.
 */
export const near = resident.case.near.use(signedIn).handler(async ({ context, input }) => {
  const { caller, city, now } = context
  const lane = city.lanes.find(({ id }) => id === input.laneId)
  const here = input.place ?? lane?.at
  if (!here) return { cases: [] }

  const rows = await candidates(context, input, here, caller.personId)
  const code = city.quickCategories.find(({ key }) => key === input.quick)?.code ?? ''
  const about = { place: here, code, quick: input.quick }
  const ranked = nearRank(
    about,
    rows.map((row) => ({ ...row, place: placeOf(row) ?? here, reportedAt: row.reported_at })),
    city.limits.nearMetres,
    now,
  ).map(({ candidate }) => candidate)
  const onLane = input.place ? [] : rows.filter(({ id }) => !ranked.some((one) => one.id === id))
  const best = [...ranked, ...onLane].slice(0, SHOWN)
  return { cases: await caseCards(context, best, asResident(caller), input.place ?? undefined) }
})

/** Open cases around the place or, without one, on the lane, that this person may see; newest first. */
const candidates = (
  { city, db }: Scope,
  { quick, place, laneId }: InferOutput<typeof nearAsk>,
  here: Place,
  personId: string,
): Promise<CaseRow[]> =>
  db
    .selectFrom('cases')
    .select(CASE_COLUMNS)
    .where('city_id', '=', city.id)
    .where('quick', '=', quick)
    .where(isOpen)
    .where(({ or, between }) =>
      or([
        ...cellsAround(here, city.limits.nearMetres).map(({ from, to }) => between('cell', from, to)),
        ...(place ? [] : [sql<boolean>`lane_id = ${laneId}`]),
      ]),
    )
    .where(({ or, exists, selectFrom, val }) =>
      or([
        sql<boolean>`is_public`,
        exists(
          selectFrom('case_owner')
            .select('case_owner.receipt')
            .where('case_owner.city_id', '=', city.id)
            .whereRef('case_owner.case_id', '=', 'cases.id')
            .where('case_owner.person_id', '=', val(personId)),
        ),
      ]),
    )
    .orderBy('reported_at', 'desc')
    .orderBy('id')
    .limit(RANKED)
    .execute()
