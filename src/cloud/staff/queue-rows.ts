import { sql } from 'kysely'
import { LIMITS } from '@/contract/limits'
import { CASE_COLUMNS, type CaseRow } from '../cases/load-case'
import type { QueuePlace } from './queue-cursor'
import { allOpen, todo, type Where } from './queue-filter'
import type { StaffContext } from './staff-context'

export type Show = 'todo' | 'all'

const shown = (where: Where, { caller }: StaffContext, show: Show) =>
  show === 'todo' ? todo(where, caller.staff) : allOpen(where, caller.staff)

/** Behind the last case of the page before, where cases without a deadline come last. */
function behind(where: Where, { dueAt, id }: QueuePlace) {
  const sameButLater = where('id', '>', id)
  if (!dueAt) return where.and([where('due_at', 'is', null), sameButLater])
  return where.or([
    where('due_at', 'is', null),
    where('due_at', '>', dueAt),
    where.and([where('due_at', '=', dueAt), sameButLater]),
  ])
}

/** One page of the queue, and one case more where there is another page. */
export const queueRows = (context: StaffContext, show: Show, after: QueuePlace | null): Promise<CaseRow[]> =>
  context.db
    .selectFrom('cases')
    .select(CASE_COLUMNS)
    .where('city_id', '=', context.city.id)
    .where((where) => shown(where, context, show))
    .$if(after !== null, (query) => query.where((where) => (after ? behind(where, after) : where.lit(true))))
    .orderBy('due_at', (order) => order.asc().nullsLast())
    .orderBy('id')
    .limit(LIMITS.pageSize + 1)
    .execute()

/** How much waits for this person, and how much of it is late. */
export async function queueCounts(context: StaffContext) {
  const counted = await context.db
    .selectFrom('cases')
    .select([
      sql<number>`count(*)::int`.as('todo'),
      sql<number>`(count(*) filter (where due_at < ${context.now}))::int`.as('overdue'),
    ])
    .where('city_id', '=', context.city.id)
    .where((where) => shown(where, context, 'todo'))
    .executeTakeFirstOrThrow()
  return counted
}
