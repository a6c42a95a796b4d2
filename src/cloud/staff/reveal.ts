import type { Db } from '../db/connect'
import { intakeClerk } from '../kernel/admit'
import { staff } from '../kernel/implement'
import { refuse } from '../kernel/refuse'

/**
 * Shows how to reach the reporter. Nothing is shown before the look is written down, and a request id stands for one look at
 * one case: sending it again for another case shows the first one again.
 */
export const reveal = staff.reporter.reveal.use(intakeClerk).handler(({ context, input }) =>
  context.db.transaction().execute(async (db) => {
    const cityId = context.city.id
    const reporter = await reporterOf(db, cityId, input.caseId)
    if (!reporter) return refuse('CASE_MISSING')
    await db
      .insertInto('identity_look')
      .values({
        city_id: cityId,
        staff_id: context.caller.personId,
        request_id: input.requestId,
        case_id: input.caseId,
        person_id: reporter.person_id,
        role: 'intake-clerk',
        reason: input.reason,
        at: context.now,
      })
      .onConflict((conflict) => conflict.columns(['city_id', 'staff_id', 'request_id']).doNothing())
      .execute()
    return shown(db, cityId, context.caller.personId, input.requestId)
  }),
)

const reporterOf = (db: Db, cityId: string, caseId: string) =>
  db
    .selectFrom('case_owner')
    .select('person_id')
    .where('city_id', '=', cityId)
    .where('case_id', '=', caseId)
    .where('is_reporter', '=', true)
    .executeTakeFirst()

/** What the look that was written down entitles to. */
async function shown(db: Db, cityId: string, staffId: string, requestId: string) {
  const { phone, reported_at } = await db
    .selectFrom('identity_look as look')
    .innerJoin('person', (join) =>
      join.onRef('person.city_id', '=', 'look.city_id').onRef('person.id', '=', 'look.person_id'),
    )
    .innerJoin('cases', (join) =>
      join.onRef('cases.city_id', '=', 'look.city_id').onRef('cases.id', '=', 'look.case_id'),
    )
    .select(['person.phone', 'cases.reported_at'])
    .where('look.city_id', '=', cityId)
    .where('look.staff_id', '=', staffId)
    .where('look.request_id', '=', requestId)
    .executeTakeFirstOrThrow()
  return { phone, reportedAt: reported_at.toISOString() }
}
