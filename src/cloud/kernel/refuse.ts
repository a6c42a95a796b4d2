import { ORPCError } from '@orpc/server'
import { REFUSALS, type Refusal } from '@/contract/refusals'

/**
 * Ends the request with an expected no, from any depth. The endpoint must have declared it; one that did not is answered as
 * UNEXPECTED, so that a test finds it.
 */
export function refuse(refusal: Refusal): never {
  throw new ORPCError(refusal, { status: REFUSALS[refusal] })
}

/** SQL functions refuse with this SQLSTATE and the refusal as their message. */
const SQL_REFUSAL = 'JL001'

/** Turns a refusal raised in SQL into ours; anything else goes on as it was. */
export function refuseAsSql(error: unknown): never {
  if (!isSqlRefusal(error)) throw error
  return refuse(error.message)
}

function isSqlRefusal(error: unknown): error is { code: string; message: Refusal } {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) return false
  return error.code === SQL_REFUSAL && typeof error.message === 'string' && error.message in REFUSALS
}
