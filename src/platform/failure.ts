import { ORPCError } from '@orpc/client'
import { FAILURES, type Failure, REFUSALS, type Refusal } from '@/contract/refusals'

/** What went wrong, ready for `words`. `requestId` finds it in the cloud's log; `data` is what the refusal carries. */
export type Problem = {
  readonly code: Refusal | Failure
  readonly requestId?: string
  readonly data?: unknown
}

const known = new Set<string>(Object.keys(REFUSALS))
const isRefusal = (code: string): code is Refusal => known.has(code)
const isFailure = (code: string): code is Failure => FAILURES.some((failure) => failure === code)

/** The error thrown by `api` when no answer came. */
export const failed = (code: Failure): ORPCError<Failure, unknown> => new ORPCError(code, { status: 503 })

type Body = { readonly code?: unknown; readonly data?: unknown; readonly requestId?: unknown }

/** The error thrown by `api` for an answer other than 200. A code that the contract does not know is UNEXPECTED. */
export const refused = (status: number, body: unknown): ORPCError<Refusal | Failure, unknown> => {
  const { code, data, requestId } = (typeof body === 'object' && body !== null ? body : {}) as Body
  const refusal = typeof code === 'string' && isRefusal(code) ? code : null
  return new ORPCError(refusal ?? 'UNEXPECTED', {
    defined: refusal !== null,
    status: status >= 400 ? status : 500,
    data,
    cause: { requestId },
  })
}

const requestIdOf = (cause: unknown) => {
  const id = typeof cause === 'object' && cause !== null ? (cause as Body).requestId : undefined
  return typeof id === 'string' ? { requestId: id } : {}
}

/** `cause` is newer than the oldest phones' types, not than what we put there ourselves. */
const causeOf = (error: Error) => (error as { readonly cause?: unknown }).cause

/** Makes of anything that was thrown what a page needs to say: never throws, never shows what was inside. */
export const failureOf = (error: unknown): Problem => {
  if (!(error instanceof ORPCError)) return { code: 'UNEXPECTED' }
  const code: string = error.code
  if (!isRefusal(code) && !isFailure(code)) return { code: 'UNEXPECTED', ...requestIdOf(causeOf(error)) }
  return { code, ...requestIdOf(causeOf(error)), ...(error.data === undefined ? {} : { data: error.data }) }
}

/** Worth another try by itself: nothing was decided about it. */
export const isPassing = ({ code }: Problem): boolean =>
  isFailure(code) || code === 'RATE_EXCEEDED' || code === 'SESSION_MISSING' || code === 'SESSION_REFUSED'
