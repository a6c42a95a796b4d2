import type { DeclineReason, Outcome, ReturnReason, StaffRole, Stage, Verdict } from './stage'

/** What the rules need to know of a case. `null` is "not known" or "not yet". */
export type CaseFacts = {
  readonly stage: Stage
  /** The grid the place lies in; `null` for a report without a place or outside every grid. */
  readonly gridId: string | null
  /** The unit that has the case, had it last, or was proposed by routing. It may act only while the stage says so. */
  readonly unitId: string | null
  readonly reopenedCount: number
  /** When it was closed the last time; `null` while it is open. The answer window is counted from here. */
  readonly closedAt: Date | null
  /** What owners said of the closing; `null` before the first one. */
  readonly verdict: Verdict | null
}

/** Who acts: a member of staff, an owner of the case (its reporter, or one who said 我也看到了), or the jobs door. */
export type Actor =
  | {
      readonly kind: 'staff'
      readonly roles: readonly StaffRole[]
      readonly unitId: string | null
      readonly gridIds: readonly string[]
    }
  | { readonly kind: 'owner' }
  | { readonly kind: 'jobs' }

/** What somebody does to a case, with what the rules ask of it. Blank words count as none. */
export type Action =
  | {
      readonly kind: 'decline'
      readonly reason?: DeclineReason | undefined
      readonly words?: string | undefined
    }
  | { readonly kind: 'file' }
  | { readonly kind: 'dispatch'; readonly unitId: string }
  | { readonly kind: 'take' }
  | { readonly kind: 'self-handle' }
  | {
      readonly kind: 'return'
      readonly reason?: ReturnReason | undefined
      readonly words?: string | undefined
    }
  | {
      readonly kind: 'handle'
      readonly outcome: Outcome
      readonly words: string
      readonly hasAfterPhoto: boolean
      /** Which unit or office answers for it, and where to go. */
      readonly referral?: string | undefined
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'agree' }
  | { readonly kind: 'not-seen' }
  | { readonly kind: 'dispute' }
  | { readonly kind: 'lapse' }

export type ActionKind = Action['kind']
