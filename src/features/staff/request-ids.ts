import { newId } from '@/platform/id'
import { keep, unfinished } from './draft-store'
import { FORM_OF } from './draft-type'
import type { StaffAction, Step } from './step'

/**
 * The request id of what the person means: the same for a second tap, a retry and after a kill, so that the cloud does it once;
 * another one as soon as they decide something else.
 */
export const requestIdOf = (caseId: string, { action, decided }: Step): string => {
  const { requests } = unfinished(caseId)
  const of = JSON.stringify(decided)
  const before = requests[action]
  if (before?.of === of) return before.id
  const id = newId()
  keep(caseId, { requests: { ...requests, [action]: { id, of } } })
  return id
}

/** Whether exactly this was sent before without an answer, so that the cloud may have done it already. */
export const isUnanswered = (caseId: string, { action, decided }: Step): boolean =>
  unfinished(caseId).requests[action]?.of === JSON.stringify(decided)

/** The cloud said no and did nothing: another try is another request. */
export const forgetRequest = (caseId: string, action: StaffAction): void => {
  const { [action]: _, ...requests } = unfinished(caseId).requests
  keep(caseId, { requests })
}

/** The cloud has done it: nothing of it needs keeping. */
export const forgetStep = (caseId: string, action: StaffAction): void => {
  forgetRequest(caseId, action)
  const form = FORM_OF[action]
  if (form === null) return
  const { [form]: _, ...forms } = unfinished(caseId).forms
  keep(caseId, { forms })
}
