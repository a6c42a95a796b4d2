import { LIMITS } from '@/contract/limits'
import { myReports, ownCases } from '../cases/own-cases'
import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { pageOf, readCursor } from '../kernel/page'

/** What I reported and what I joined, newest first. */
export const mine = resident.report.mine.use(signedIn).handler(async ({ context, input }) => {
  const { personId } = context.caller
  const mark = readCursor(input.after)
  const rows = await ownCases(context, personId)
    .$if(mark !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple('case_owner.joined_at', 'case_owner.case_id'),
          '<',
          tuple(new Date(mark?.value ?? 0), mark?.id ?? ''),
        ),
      ),
    )
    .orderBy('case_owner.joined_at', 'desc')
    .orderBy('case_owner.case_id', 'desc')
    .limit(LIMITS.pageSize + 1)
    .execute()
  const { page, next } = pageOf(rows, LIMITS.pageSize, (row) => ({
    value: row.joined_at.getTime(),
    id: row.id,
  }))
  return { reports: await myReports(context, page, personId), next }
})
