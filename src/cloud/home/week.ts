import { sql } from 'kysely'
import type { Home } from '@/contract/home'
import { dayOf } from '@/domain/clock/workday'
import type { Scope } from '../cases/scope'

const DAYS = 7
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/**
 * The city's last seven days, today included, in its own time.
 * reported: problems told, not counting neighbours who joined · closed: closed in these days and not reopened since · solved: of those,
 * with the outcome 已解决 · confirmed: of those closed, with an owner's 同意; silence counts nowhere.
 */
export async function cityWeek(scope: Scope): Promise<Pick<Home, 'week'>> {
  const { calendar } = scope.city
  const first = dayOf(calendar, scope.now) - DAYS + 1
  const since = new Date(first * DAY_MS - calendar.utcOffsetMinutes * MINUTE_MS)
  return { week: { ...(await reportedSince(scope, since)), ...(await closedSince(scope, since)) } }
}

const reportedSince = ({ db, city }: Scope, since: Date) =>
  db
    .selectFrom('cases')
    .select(sql<number>`count(*)::integer`.as('reported'))
    .where('city_id', '=', city.id)
    .where('reported_at', '>=', since)
    .executeTakeFirstOrThrow()

const hasAgreed = sql<boolean>`exists (select from case_owner o
  where o.city_id = cases.city_id and o.case_id = cases.id and o.verdict = 'agreed')`

const closedSince = ({ db, city }: Scope, since: Date) =>
  db
    .selectFrom('cases')
    .select([
      sql<number>`count(*)::integer`.as('closed'),
      sql<number>`(count(*) filter (where outcome = 'solved'))::integer`.as('solved'),
      sql<number>`(count(*) filter (where ${hasAgreed}))::integer`.as('confirmed'),
    ])
    .where('city_id', '=', city.id)
    .where(sql<boolean>`stage = 'closed'`)
    .where('closed_at', '>=', since)
    .executeTakeFirstOrThrow()
