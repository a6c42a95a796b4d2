import type { Action, Actor } from '@/domain/case/facts'
import { move } from '@/domain/case/move'
import type { Limit } from '@/domain/clock/limit'
import type { EventRole } from '../db/tables'
import { refuse } from '../kernel/refuse'
import { loadEvents } from './case-events'
import { type CaseRow, factsOf, lockCase } from './load-case'
import { settleVerdicts, verdictFor } from './owner-verdicts'
import type { Scope } from './scope'
import { tellOfEvent } from './tell-of-event'
import { writeCase } from './write-case'
import { eventOf, writeEvent } from './write-event'

type Settable = 'code' | 'quick' | 'condition_key' | 'routed_unit_id' | 'is_public' | 'words_public'

export type MoveAsk = {
  readonly caseId: string
  /** A second try with the same request changes nothing. */
  readonly requestId: string
  readonly action: Action
  readonly by: { readonly actor: Actor; readonly role: EventRole; readonly personId: string | null }
  /** The version that the person had before their eyes; left out where it does not matter. */
  readonly version?: number
  /** Told in the timeline beside the step, its reason and its outcome. */
  readonly words?: string | null
  /** The handling limit that this step fixes. */
  readonly limit?: Limit | null
  /** What else of the case changes with this step. */
  readonly sets?: Partial<Pick<CaseRow, Settable> & { evidence: string | null }>
}

/** `isReplay`: this request was answered before; do nothing more for it. */
export type MoveDone = { readonly isReplay: boolean; readonly row: CaseRow }

/**
 * One step in the life of a case, by the rules of domain/case: locks the case, writes the timeline, the new stage, deadline and
 * verdicts, and tells the owners. Call it inside a transaction. Refuses with CASE_MISSING, CASE_MOVED_ON and whatever `move` says.
 */
export async function applyMove(scope: Scope, ask: MoveAsk): Promise<MoveDone> {
  const { db, city, now } = scope
  const row = (await lockCase(db, city.id, ask.caseId)) ?? refuse('CASE_MISSING')
  const events = await loadEvents(db, city.id, ask.caseId)
  const before = events.find((event) => event.request_id === ask.requestId)
  if (before?.person_id === ask.by.personId) return { isReplay: true, row }
  if (before) return refuse('CASE_MOVED_ON')

  const facts = factsOf(row, await verdictFor(scope, ask.caseId, ask.by))
  const moved = move(facts, ask.action, ask.by.actor, now, city)
  if (!moved.ok) return refuse(moved.refusal)
  if (ask.version !== undefined && ask.version !== row.version) return refuse('CASE_MOVED_ON')

  const event = eventOf(ask, moved, row, (events.at(-1)?.seq ?? 0) + 1, now)
  await writeEvent(scope, ask.caseId, event)
  const changed = await writeCase(scope, ask, moved, row, [...events, event])
  await settleVerdicts(scope, ask.caseId, ask.action.kind, ask.by.personId, moved.facts.verdict)
  await tellOfEvent(scope, ask.caseId, moved.event)
  return { isReplay: false, row: changed }
}
