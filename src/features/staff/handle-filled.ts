import type { Outcome } from '@/domain/case/stage'
import type { FieldError } from '@/ui/error-summary'
import { staffWords } from '@/words/staff-words'
import type { HandleDraft } from './draft-type'
import type { Filled } from './filled'

const { needs } = staffWords

/** What was (partly) solved is shown. Until an outcome is chosen, expect that it will be. */
export const needsPhoto = (outcome: Outcome | null): boolean =>
  outcome === null || outcome === 'solved' || outcome === 'partly-solved'

/** The photo is what comes next: there is none, and there should be one. */
export const isPhotoNext = ({ outcome, photos }: HandleDraft): boolean =>
  needsPhoto(outcome) && photos.length === 0

const lacks = (draft: HandleDraft): readonly FieldError[] => {
  const { outcome, words: told, referral } = draft
  const missing = {
    outcome: outcome === null,
    photos: isPhotoNext(draft),
    words: told.trim() === '',
    referral: outcome === 'not-ours' && referral.trim() === '',
  }
  const fields = ['outcome', 'photos', 'words', 'referral'] as const
  return fields.filter((field) => missing[field]).map((field) => ({ field, words: needs[field] }))
}

export const filledHandle = (draft: HandleDraft): Filled => {
  const errors = lacks(draft)
  const { outcome, words: told, referral, photos, place } = draft
  if (outcome === null || errors.length > 0) return { ok: false, errors }
  const decided = {
    outcome,
    words: told,
    photoIds: photos.map(({ id }) => id),
    ...(outcome === 'not-ours' ? { referral } : {}),
    ...(place ? { shot: { place, bearing: null } } : {}),
  }
  return { ok: true, step: { action: 'handle', decided } }
}

/** Nothing in it that a person would miss. */
export const isBlank = ({ outcome, words: told, referral, photos }: HandleDraft): boolean =>
  outcome === null && told.trim() === '' && referral.trim() === '' && photos.length === 0
