import type { ActionKind } from './facts'
import { type EventKind, RETURN_REASONS, type ReturnReason, type Stage } from './stage'

/**
 * Who may do a thing: a role anywhere in the city, or a role tied to this case: `…-of-unit` belongs to the case's unit,
 * `grid-worker-of-grid` walks the grid the case lies in.
 */
export type Hand =
  | 'intake-clerk'
  | 'dispatcher'
  | 'handler-of-unit'
  | 'grid-worker-of-unit'
  | 'grid-worker-of-grid'
  | 'owner'
  | 'jobs'

/** What must come along: a reason, an honest outcome (with words, photo, referral), or an answer in time (or its lapse). */
export type Need = 'reason' | 'outcome' | 'answer-in-time' | 'answer-over'

export type ActionRule = {
  readonly action: ActionKind
  readonly from: Stage
  readonly to: Stage
  readonly event: EventKind
  readonly by: readonly Hand[]
  readonly needs: readonly Need[]
  /** For a return: the reasons that make sense from here. */
  readonly reasons?: readonly ReturnReason[]
}

const UNIT: readonly Hand[] = ['handler-of-unit', 'grid-worker-of-unit']
const NOT_TO_CLOSE = RETURN_REASONS.filter((reason) => reason !== 'not-fixed')

/**
 * The state machine of a case, the one place that says who may move what where (flow of the GB/T 30428 family; drawn in
 * docs/case-stages.md, which a test holds to this table). Nobody's row leads past the next person's step: a return goes one step
 * back and its receiver can only do his own step again. 网格员自办 (`self-handle`) is the one short cut: the grid worker files and
 * takes what lies in front of him.
 */
export const ACTIONS: readonly ActionRule[] = [
  {
    action: 'decline',
    from: 'reported',
    to: 'declined',
    event: 'declined',
    by: ['intake-clerk', 'grid-worker-of-grid'],
    needs: ['reason'],
  },
  { action: 'file', from: 'reported', to: 'filed', event: 'filed', by: ['intake-clerk'], needs: [] },
  {
    action: 'self-handle',
    from: 'reported',
    to: 'handling',
    event: 'self-handled',
    by: ['grid-worker-of-grid'],
    needs: [],
  },
  {
    action: 'self-handle',
    from: 'filed',
    to: 'handling',
    event: 'self-handled',
    by: ['grid-worker-of-grid'],
    needs: [],
  },
  { action: 'dispatch', from: 'filed', to: 'dispatched', event: 'dispatched', by: ['dispatcher'], needs: [] },
  {
    action: 'return',
    from: 'filed',
    to: 'reported',
    event: 'returned',
    by: ['dispatcher'],
    needs: ['reason'],
    reasons: NOT_TO_CLOSE,
  },
  { action: 'take', from: 'dispatched', to: 'handling', event: 'taken', by: UNIT, needs: [] },
  {
    action: 'return',
    from: 'dispatched',
    to: 'filed',
    event: 'returned',
    by: UNIT,
    needs: ['reason'],
    reasons: NOT_TO_CLOSE,
  },
  {
    action: 'return',
    from: 'handling',
    to: 'filed',
    event: 'returned',
    by: UNIT,
    needs: ['reason'],
    reasons: NOT_TO_CLOSE,
  },
  { action: 'handle', from: 'handling', to: 'handled', event: 'handled', by: UNIT, needs: ['outcome'] },
  {
    action: 'return',
    from: 'handled',
    to: 'handling',
    event: 'returned',
    by: ['intake-clerk'],
    needs: ['reason'],
    reasons: ['not-fixed'],
  },
  {
    action: 'close',
    from: 'handled',
    to: 'closed',
    event: 'closed',
    by: ['intake-clerk', 'grid-worker-of-grid'],
    needs: [],
  },
  {
    action: 'agree',
    from: 'closed',
    to: 'closed',
    event: 'agreed',
    by: ['owner'],
    needs: ['answer-in-time'],
  },
  {
    action: 'not-seen',
    from: 'closed',
    to: 'closed',
    event: 'not-seen',
    by: ['owner'],
    needs: ['answer-in-time'],
  },
  {
    action: 'dispute',
    from: 'closed',
    to: 'filed',
    event: 'reopened',
    by: ['owner'],
    needs: ['answer-in-time'],
  },
  { action: 'lapse', from: 'closed', to: 'closed', event: 'lapsed', by: ['jobs'], needs: ['answer-over'] },
]
