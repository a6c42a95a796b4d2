import type { StaffCase } from '@/contract/staff-case'
import { api } from '@/platform/api'
import type { Decisions, StaffAction, Step, StepFrame } from './step'

type Senders = { readonly [A in StaffAction]: (ask: Decisions[A] & StepFrame) => Promise<StaffCase> }

const senders: Senders = {
  decline: (ask) => api.staff.case.decline(ask),
  file: (ask) => api.staff.case.file(ask),
  dispatch: (ask) => api.staff.case.dispatch(ask),
  take: (ask) => api.staff.case.take(ask),
  'self-handle': (ask) => api.staff.case.selfHandle(ask),
  return: (ask) => api.staff.case.return(ask),
  handle: (ask) => api.staff.case.handle(ask),
  close: (ask) => api.staff.case.close(ask),
}

/** Takes the step in the cloud and answers the case as it then stands. Throws as `api` does. */
export const sendStep = <A extends StaffAction>({ action, decided }: Step<A>, frame: StepFrame) =>
  senders[action]({ ...decided, ...frame })
