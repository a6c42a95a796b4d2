import type { DeclineReason, Outcome, ReturnReason } from '@/domain/case/stage'
import type { Place } from '@/domain/place/geometry'
import type { KeptPhoto } from '@/platform/photo-type'
import type { StaffAction } from './step'

/** What a person has put into the forms of one case and not yet handed in. */
export type Drafts = {
  readonly filing: {
    /** `null`: what the case has now. */
    readonly code: string | null
    readonly conditionKey: string | null
    readonly publishPhotoIds: readonly string[]
    readonly publishWords: boolean
  }
  readonly decline: { readonly reason: DeclineReason | null; readonly words: string }
  readonly return: { readonly reason: ReturnReason | null; readonly words: string }
  readonly dispatch: {
    /** `null`: what the rules propose. */
    readonly unitId: string | null
    readonly words: string
  }
  readonly close: { readonly publishPhotoIds: readonly string[] }
  readonly handle: HandleDraft
}

export type HandleDraft = {
  readonly outcome: Outcome | null
  readonly words: string
  readonly referral: string
  readonly photos: readonly KeptPhoto[]
  /** Photos that the cloud has already. */
  readonly uploaded: readonly string[]
  /** Where the photo was taken, once the person agreed to say so (WGS-84). */
  readonly place: Place | null
}

export type DraftKind = keyof Drafts

export const EMPTY: Drafts = {
  filing: { code: null, conditionKey: null, publishPhotoIds: [], publishWords: false },
  decline: { reason: null, words: '' },
  return: { reason: null, words: '' },
  dispatch: { unitId: null, words: '' },
  close: { publishPhotoIds: [] },
  handle: { outcome: null, words: '', referral: '', photos: [], uploaded: [], place: null },
}

/** Which form an action is filled in on; 接单 needs none. */
export const FORM_OF: Readonly<Record<StaffAction, DraftKind | null>> = {
  take: null,
  file: 'filing',
  'self-handle': 'filing',
  decline: 'decline',
  return: 'return',
  dispatch: 'dispatch',
  handle: 'handle',
  close: 'close',
}
