import { draftKey, formIn, keep, unfinished, useDraftStore } from './draft-store'
import { type DraftKind, type Drafts, EMPTY } from './draft-type'

/** Changes part of one form of one case; kept at once. */
export const changeDraft = <K extends DraftKind>(caseId: string, kind: K, part: Partial<Drafts[K]>): void => {
  const before = unfinished(caseId)
  keep(caseId, { forms: { ...before.forms, [kind]: { ...formIn(before, kind), ...part } } })
}

/** One form of one case, and how to change part of it. */
export const useDraft = <K extends DraftKind>(caseId: string, kind: K) => {
  const key = draftKey(caseId)
  const draft = useDraftStore(({ cases }) => formIn(cases[key], kind))
  return { draft, change: (part: Partial<Drafts[K]>) => changeDraft(caseId, kind, part) }
}

/** Every form of one case as it stands. */
export const useForms = (caseId: string): Drafts => {
  const key = draftKey(caseId)
  const kept = useDraftStore(({ cases }) => cases[key]?.forms)
  return { ...EMPTY, ...kept }
}
