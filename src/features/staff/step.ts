import type { InferInput } from 'valibot'
import type {
  closeAsk,
  declineAsk,
  dispatchAsk,
  fileAsk,
  handleAsk,
  returnAsk,
  STAFF_ACTIONS,
  selfHandleAsk,
  takeAsk,
} from '@/contract/staff-case'

export type StaffAction = (typeof STAFF_ACTIONS)[number]

/** What every step carries beside what was decided. */
export type StepFrame = { readonly requestId: string; readonly caseId: string; readonly version: number }

type Decided<T> = Omit<T, keyof StepFrame>

/** What a person decides with each action. */
export type Decisions = {
  readonly decline: Decided<InferInput<typeof declineAsk>>
  readonly file: Decided<InferInput<typeof fileAsk>>
  readonly dispatch: Decided<InferInput<typeof dispatchAsk>>
  readonly take: Decided<InferInput<typeof takeAsk>>
  readonly 'self-handle': Decided<InferInput<typeof selfHandleAsk>>
  readonly return: Decided<InferInput<typeof returnAsk>>
  readonly handle: Decided<InferInput<typeof handleAsk>>
  readonly close: Decided<InferInput<typeof closeAsk>>
}

/** One step of a case, as a person means it. */
export type Step<A extends StaffAction = StaffAction> = {
  [K in A]: { readonly action: K; readonly decided: Decisions[K] }
}[A]
