import {
  type AnyProcedure,
  type AnyRouter,
  call,
  isProcedure,
  ORPCError,
  ValidationError,
} from '@orpc/server'
import type { Context } from './context'
import type { Log } from './log'

/** What every host sends back: 200 with the output, or a refusal's status with its code. */
export type Reply = { readonly status: number; readonly body: unknown }

export type Door = ReadonlyMap<string, AnyProcedure>

/** The endpoints of a door by name, `noun.verb`. */
export function openDoor(router: AnyRouter, prefix = ''): Door {
  return new Map(
    Object.entries(router).flatMap(([name, part]) =>
      isProcedure(part) ? [[prefix + name, part] as const] : [...openDoor(part, `${prefix}${name}.`)],
    ),
  )
}

/**
 * Answers one request. Never throws: a refusal comes back with its status, bad input with the names of its fields (never
 * their content), surprise as UNEXPECTED with the request id under which the log has it.
 */
export async function dispatch(
  door: Door,
  name: string,
  input: unknown,
  context: Context,
  log: Log,
): Promise<Reply> {
  const procedure = door.get(name)
  if (!procedure) return no(404, 'ENDPOINT_MISSING', context)
  try {
    return { status: 200, body: await call(procedure, input, { context }) }
  } catch (error) {
    return failed(error, name, context, log)
  }
}

function failed(error: unknown, name: string, context: Context, log: Log): Reply {
  if (error instanceof ORPCError && error.defined) return no(error.status, error.code, context)
  const fields = error instanceof ORPCError ? fieldsOf(error) : undefined
  if (fields) return no(400, 'INPUT_INVALID', context, { fields })
  log.surprise({ requestId: context.requestId, endpoint: name, error })
  return no(500, 'UNEXPECTED', context)
}

const no = (status: number, code: string, { requestId }: Context, data?: unknown): Reply => ({
  status,
  body: { code, message: code, requestId, ...(data === undefined ? {} : { data }) },
})

/** Paths of the wrong fields with the reason's key; oRPC's own error would echo what was sent. */
function fieldsOf(error: ORPCError<string, unknown>) {
  if (error.code !== 'BAD_REQUEST' || !(error.cause instanceof ValidationError)) return undefined
  return error.cause.issues.map((issue) => ({
    path: (issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step)).join('.'),
    reason: issue.message === 'too-long' || issue.message === 'empty' ? issue.message : 'invalid',
  }))
}
