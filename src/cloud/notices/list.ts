import { LIMITS } from '@/contract/limits'
import { categoryName } from '../cases/case-card'
import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { pageOf, readCursor } from '../kernel/page'

/** My inbox, newest first. */
export const list = resident.notice.list
  .use(signedIn)
  .handler(async ({ context: { db, city, caller }, input }) => {
    const mark = readCursor(input.after)
    const rows = await db
      .selectFrom('notice')
      .innerJoin('cases', (join) =>
        join.onRef('cases.city_id', '=', 'notice.city_id').onRef('cases.id', '=', 'notice.case_id'),
      )
      .select(['notice.id', 'notice.kind', 'notice.case_id', 'notice.at', 'notice.read_at'])
      .select(['cases.number', 'cases.code', 'cases.quick'])
      .where('notice.city_id', '=', city.id)
      .where('notice.person_id', '=', caller.personId)
      .$if(mark !== null, (query) =>
        query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('notice.at', 'notice.id'), '<', tuple(new Date(mark?.value ?? 0), mark?.id ?? '')),
        ),
      )
      .orderBy('notice.at', 'desc')
      .orderBy('notice.id', 'desc')
      .limit(LIMITS.pageSize + 1)
      .execute()
    const { page, next } = pageOf(rows, LIMITS.pageSize, ({ at, id }) => ({ value: at.getTime(), id }))
    return {
      notices: page.map((row) => ({
        id: row.id,
        kind: row.kind,
        caseId: row.case_id,
        number: row.number,
        category: categoryName(city, row),
        at: row.at.toISOString(),
        isRead: row.read_at !== null,
      })),
      next,
    }
  })
