import type { Verdict } from '@/domain/case/stage'
import type { Scope } from '../cases/scope'
import { enqueue } from '../jobs/enqueue'
import { newId } from '../kernel/new-id'
import type { NoticeKind } from '../notify/port'

type Telling = Pick<Scope, 'city' | 'db' | 'notify' | 'now'>

/**
 * Puts a notice into the inbox of every owner of the case (those with one of the verdicts `only`, where given), and has a
 * WeChat message sent to each who allowed one. Call it inside the transaction of what happened, so that nobody is told of
 * something that did not.
 */
export async function tellOwners(
  telling: Telling,
  caseId: string,
  kind: NoticeKind,
  only?: readonly Verdict[],
): Promise<void> {
  const { db, city, now } = telling
  const owners = await db
    .selectFrom('case_owner')
    .select('person_id')
    .where('city_id', '=', city.id)
    .where('case_id', '=', caseId)
    .$if(only !== undefined, (query) => query.where('verdict', 'in', only ?? []))
    .execute()
  if (!owners.length) return

  const notices = owners.map(({ person_id }) => ({
    city_id: city.id,
    id: newId(),
    person_id,
    case_id: caseId,
    kind,
    at: now,
    read_at: null,
  }))
  await db.insertInto('notice').values(notices).execute()
  await queueMessages(telling, kind, notices)
}

type Told = { readonly id: string; readonly person_id: string }

/** One job for each notice whose reader still has a message of this template allowed. */
async function queueMessages({ db, city, notify, now }: Telling, kind: NoticeKind, notices: readonly Told[]) {
  const template = notify.templateFor(kind)
  if (!template) return
  const allowed = await db
    .selectFrom('notice_allowance')
    .select('person_id')
    .distinct()
    .where('city_id', '=', city.id)
    .where('template', '=', template)
    .where('used_at', 'is', null)
    .where(
      'person_id',
      'in',
      notices.map(({ person_id }) => person_id),
    )
    .execute()
  const reachable = new Set(allowed.map(({ person_id }) => person_id))
  const payloads = notices
    .filter(({ person_id }) => reachable.has(person_id))
    .map(({ id }) => ({ noticeId: id }))
  await enqueue(db, city.id, 'send-message', payloads, now)
}
