import type { InferOutput } from 'valibot'
import type { caseListAsk } from '@/contract/case'
import { LIMITS } from '@/contract/limits'
import { anyone } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { pageOf, readCursor } from '../kernel/page'
import { caseCards } from './case-card'
import { CASE_COLUMNS } from './load-case'
import { nearest } from './nearest'
import { publicCases } from './public-cases'
import type { Scope } from './scope'
import { asResident } from './viewer'

export type ListAsk = InferOutput<typeof caseListAsk>

/** Public cases, newest or nearest first. Nearest needs a place and leaves out cases without one; without it, newest. */
export const list = resident.case.list.use(anyone).handler(async ({ context, input }) => {
  const { place, sort } = input
  const { page, next } =
    sort === 'near' && place ? await nearest(context, input, place) : await latest(context, input)
  return { cases: await caseCards(context, page, asResident(context.caller), place), next }
})

async function latest(scope: Scope, input: ListAsk) {
  const mark = readCursor(input.after)
  const rows = await publicCases(scope, input)
    .select(CASE_COLUMNS)
    .$if(mark !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('reported_at', 'id'), '<', tuple(new Date(mark?.value ?? 0), mark?.id ?? '')),
      ),
    )
    .orderBy('reported_at', 'desc')
    .orderBy('id', 'desc')
    .limit(LIMITS.pageSize + 1)
    .execute()
  return pageOf(rows, LIMITS.pageSize, (row) => ({ value: row.reported_at.getTime(), id: row.id }))
}
