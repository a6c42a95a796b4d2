import { sql } from 'kysely'
import type { CaseFilters } from '@/contract/case'
import { isOpen } from './open-stage'
import type { Scope } from './scope'

const DAY_MS = 86_400_000

/** What everyone may see, filtered by kind, state and time: the one ground of list and map, so that they agree. */
export const publicCases = ({ db, city, now }: Scope, { quick, state, days }: CaseFilters) =>
  db
    .selectFrom('cases')
    .where('city_id', '=', city.id)
    .where(sql<boolean>`is_public`)
    .$if(quick !== undefined, (query) => query.where('quick', '=', quick ?? 'other'))
    .$if(state === 'open', (query) => query.where(isOpen))
    .$if(state === 'closed', (query) => query.where(sql<boolean>`not ${isOpen}`))
    .$if(days !== undefined, (query) =>
      query.where('reported_at', '>=', new Date(now.getTime() - (days ?? 0) * DAY_MS)),
    )
