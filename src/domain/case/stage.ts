/**
 * The life of a case: 上报 → 立案 → 派遣 → 处置 → 反馈 → 结案. Drawn in docs/case-stages.md.
 * reported 待受理 · filed 已立案,待派遣 · dispatched 已派遣,待接单 · handling 处置中 · handled 已反馈,待结案 · closed 已结案 ·
 * declined 不予受理
 */
export const STAGES = [
  'reported',
  'filed',
  'dispatched',
  'handling',
  'handled',
  'closed',
  'declined',
] as const
export type Stage = (typeof STAGES)[number]

export const OPEN_STAGES = [
  'reported',
  'filed',
  'dispatched',
  'handling',
  'handled',
] as const satisfies readonly Stage[]

/** Honest outcomes: 已解决 · 部分解决 · 暂时无法解决 · 不属本单位. */
export const OUTCOMES = ['solved', 'partly-solved', 'cannot-solve-now', 'not-ours'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What an owner says of a closed case: 同意 · 不同意(重开) · 还没去看. Silence becomes `unconfirmed`, never agreement. */
export const ANSWERS = ['agree', 'dispute', 'not-seen'] as const
export type Answer = (typeof ANSWERS)[number]
export type Verdict = 'waiting' | 'agreed' | 'disputed' | 'not-seen' | 'unconfirmed'

export const STAFF_ROLES = ['intake-clerk', 'dispatcher', 'handler', 'grid-worker'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** Everything that can happen to a case and is told in its timeline. */
export const EVENT_KINDS = [
  'reported',
  'joined',
  'filed',
  'declined',
  'dispatched',
  'taken',
  'self-handled',
  'returned',
  'handled',
  'closed',
  'agreed',
  'not-seen',
  'reopened',
  'lapsed',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const RETURN_REASONS = [
  'wrong-unit',
  'wrong-place',
  'not-found',
  'needs-more',
  'not-fixed',
  'other',
] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

export const DECLINE_REASONS = [
  'duplicate',
  'not-public',
  'not-found',
  'other-authority',
  'unclear',
  'other',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]
