import { sql } from 'kysely'
import type { Home } from '@/contract/home'
import { dayOf } from '@/domain/clock/workday'
import type { Scope } from '../cases/scope'

const DAYS = 7
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

type Week = Pick<Home, 'week' | 'days'>

/**
 * The city's last seven days, today included, in its own time.
 * reported: problems told, not counting neighbours who joined · closed: closed in these days and not reopened since · solved: of those,
 * with the outcome 已解决 · confirmed: of those closed, with an owner's 同意; silence counts nowhere. days: reported, oldest first.
 */
export async function cityWeek(scope: Scope): Promise<Week> {
  const { calendar } = scope.city
  const today = dayOf(calendar, scope.now)
  const since = new Date((today - DAYS + 1) * DAY_MS - calendar.utcOffsetMinutes * MINUTE_MS)
  const perDay = await reportedPerDay(scope, since)
  const days = Array.from({ length: DAYS }, (_, at) => perDay.get(today - DAYS + 1 + at) ?? 0)
  const reported = days.reduce((sum, count) => sum + count, 0)
  return { days, week: { reported, ...(await closedSince(scope, since)) } }
}

async function reportedPerDay({ db, city }: Scope, since: Date) {
  const seconds = city.calendar.utcOffsetMinutes * 60
  const rows = await db
    .selectFrom('cases')
    .select([
      sql<number>`floor((extract(epoch from reported_at) + ${seconds}::integer) / 86400)::integer`.as('day'),
      sql<number>`count(*)::integer`.as('reported'),
    ])
    .where('city_id', '=', city.id)
    .where('reported_at', '>=', since)
    .groupBy('day')
    .execute()
  return new Map(rows.map(({ day, reported }) => [day, reported]))
}

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
