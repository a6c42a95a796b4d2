import { city } from '@/city'
import type { Action, ActionKind, Actor, CaseFacts } from '@/domain/case/facts'
import type { StaffRole, Stage } from '@/domain/case/stage'
import { at } from '../support/local-time'

export const closedAt = at('2026-03-02 09:00')
export const soon = at('2026-03-03 09:00')
export const tooLate = new Date(closedAt.getTime() + city.limits.answerDays * 86_400_000)

/** A case in grid `kunlunlu-west`, with the parks, at any stage. */
export const caseAt = (stage: Stage, more: Partial<CaseFacts> = {}): CaseFacts => ({
  stage,
  gridId: 'kunlunlu-west',
  unitId: 'parks',
  reopenedCount: 0,
  closedAt: stage === 'closed' ? closedAt : null,
  verdict: stage === 'closed' ? 'waiting' : null,
  ...more,
})

export const staff = (
  roles: readonly StaffRole[],
  unitId: string | null = null,
  gridIds: readonly string[] = [],
): Actor => ({
  kind: 'staff',
  roles,
  unitId,
  gridIds,
})

/** Everybody who could come along, by what he is to the case of `caseAt`. */
export const ACTORS = {
  'intake clerk': staff(['intake-clerk']),
  dispatcher: staff(['dispatcher']),
  "the unit's handler": staff(['handler'], 'parks'),
  'a handler of another unit': staff(['handler'], 'roads'),
  'a handler without a unit': staff(['handler']),
  "the unit's grid worker": staff(['grid-worker'], 'parks'),
  'the grid worker of the grid': staff(['grid-worker'], 'kunlunlu-team', ['kunlunlu-west']),
  'a grid worker of another grid': staff(['grid-worker'], 'hexi-team', ['hexi-north']),
  'staff without a role': staff([], 'parks', ['kunlunlu-west']),
  owner: { kind: 'owner' },
  jobs: { kind: 'jobs' },
} as const satisfies Record<string, Actor>
export type ActorName = keyof typeof ACTORS

/** Each action with all it needs, so that only stage and hands decide. */
export const complete = (kind: ActionKind, stage: Stage): Action => {
  switch (kind) {
    case 'decline':
      return { kind, reason: 'not-public' }
    case 'dispatch':
      return { kind, unitId: 'roads' }
    case 'return':
      return { kind, reason: stage === 'handled' ? 'not-fixed' : 'wrong-unit' }
    case 'handle':
      return { kind, outcome: 'solved', words: '已清理', hasAfterPhoto: true }
    default:
      return { kind }
  }
}

export const ACTION_KINDS = [
  'decline',
  'file',
  'dispatch',
  'take',
  'self-handle',
  'return',
  'handle',
  'close',
  'agree',
  'not-seen',
  'dispute',
  'lapse',
] as const satisfies readonly ActionKind[]
