import type { EventKind, Verdict } from '@/domain/case/stage'
import { tellOwners } from '../notices/tell-owners'
import type { NoticeKind } from '../notify/port'
import type { Scope } from './scope'

/** The steps that owners are told of; the rest is there to read in the timeline. */
const TOLD: Partial<Record<EventKind, NoticeKind>> = {
  filed: 'filed',
  declined: 'declined',
  taken: 'taken',
  'self-handled': 'taken',
  closed: 'closed',
  reopened: 'reopened',
  lapsed: 'lapsed',
}

/** Only those whose silence was noted hear of it. */
const ONLY: Partial<Record<EventKind, readonly Verdict[]>> = { lapsed: ['unconfirmed'] }

/** Tells every owner of a step that matters to them. */
export async function tellOfEvent(scope: Scope, caseId: string, event: EventKind): Promise<void> {
  const kind = TOLD[event]
  if (kind) await tellOwners(scope, caseId, kind, ONLY[event])
}
