import { LIMITS } from '@/contract/limits'
import { isOpen } from '../cases/open-stage'
import { myReports, ownCases } from '../cases/own-cases'
import { SILENT } from '../cases/owner-verdicts'
import type { Scope } from '../cases/scope'
import { anyone } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { countUnread } from '../notices/count-unread'
import { cityWeek } from './week'

/** What matters to me now. Who is not signed in sees the city's week. */
export const show = resident.home.show.use(anyone).handler(async ({ context }) => ({
  ...(context.caller ? await ofPerson(context, context.caller.personId) : OF_NOBODY),
  ...(await cityWeek(context)),
}))

const OF_NOBODY = { waiting: [], underWay: [], unread: 0 }

const ofPerson = async (scope: Scope, personId: string) => ({
  waiting: await myReports(scope, await waitingFor(scope, personId), personId),
  underWay: await myReports(scope, await underWay(scope, personId), personId),
  unread: await countUnread(scope, personId),
})

/** Closed cases that wait for my word, the one that closes first on top. */
const waitingFor = (scope: Scope, personId: string) =>
  ownCases(scope, personId)
    .where('cases.stage', '=', 'closed')
    .where('case_owner.verdict', 'in', SILENT)
    .where('cases.answer_until', '>', scope.now)
    .orderBy('cases.answer_until')
    .orderBy('cases.id')
    .limit(LIMITS.pageSize)
    .execute()

/** My open cases, what moved last on top. */
const underWay = (scope: Scope, personId: string) =>
  ownCases(scope, personId)
    .where(isOpen)
    .orderBy('cases.changed_at', 'desc')
    .orderBy('cases.id', 'desc')
    .limit(LIMITS.pageSize)
    .execute()
