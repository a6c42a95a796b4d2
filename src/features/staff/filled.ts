import type { DeclineReason, ReturnReason } from '@/domain/case/stage'
import type { FieldError } from '@/ui/error-summary'
import { staffWords } from '@/words/staff-words'
import type { Drafts } from './draft-type'
import type { FilingChoice } from './filing-choice'
import type { Step } from './step'

/** A form that can be handed in, or what it still lacks, each leading to its field. */
export type Filled =
  | { readonly ok: true; readonly step: Step }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

const { missing: said } = staffWords

export const errorIn = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.words

export const filledFiling = (action: 'file' | 'self-handle', choice: FilingChoice): Filled => {
  const { code, conditionKey, publishPhotoIds, publishWords } = choice
  if (conditionKey === null) return { ok: false, errors: [{ field: 'condition', words: said.condition }] }
  const decided = { code, conditionKey, publishPhotoIds: [...publishPhotoIds], publishWords }
  return { ok: true, step: { action, decided } }
}

type Because<R> = { readonly reason: R | null; readonly words: string }

const lacksReason = <R>({ reason, words: told }: Because<R>): readonly FieldError[] => [
  ...(reason === null ? [{ field: 'reason', words: said.reason }] : []),
  ...(told.trim() === '' ? [{ field: 'words', words: said.words }] : []),
]

export const filledReturn = (because: Because<ReturnReason>): Filled => {
  const errors = lacksReason(because)
  const { reason, words } = because
  if (reason === null || errors.length > 0) return { ok: false, errors }
  return { ok: true, step: { action: 'return', decided: { reason, words } } }
}

export const filledDecline = (because: Because<DeclineReason>): Filled => {
  const errors = lacksReason(because)
  const { reason, words } = because
  if (reason === null || errors.length > 0) return { ok: false, errors }
  return { ok: true, step: { action: 'decline', decided: { reason, words } } }
}

export const filledDispatch = (unitId: string | null, told: string): Filled => {
  if (unitId === null) return { ok: false, errors: [{ field: 'unit', words: said.unit }] }
  return {
    ok: true,
    step: { action: 'dispatch', decided: { unitId, ...(told.trim() ? { words: told } : {}) } },
  }
}

export const filledClose = ({ publishPhotoIds }: Drafts['close']): Filled => ({
  ok: true,
  step: { action: 'close', decided: { publishPhotoIds: [...publishPhotoIds] } },
})
