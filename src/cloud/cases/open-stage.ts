import { sql } from 'kysely'
import { OPEN_STAGES } from '@/domain/case/stage'

/** Is the case open? Spelled out in the SQL, so that the partial indexes on open cases are used. */
export const isOpen = sql<boolean>`cases.stage in (${sql.join(OPEN_STAGES.map((stage) => sql.lit(stage)))})`
