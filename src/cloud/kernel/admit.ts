import { os } from '@orpc/server'
import type { StaffRole } from '@/domain/case/stage'
import type { Context } from './context'
import { refuse } from './refuse'

const rule = os.$context<Context>()

/** Anyone may ask, signed in or not. */
export const anyone = rule.middleware(({ next }) => next())

/** A resident or a member of staff with a session. */
export const signedIn = rule.middleware(({ context, next }) => {
  if (!context.caller) return refuse('SESSION_MISSING')
  return next({ context: { caller: context.caller } })
})

/** A member of staff in any role; what they may do to a case is decided by domain/case. */
export const staffOnly = rule.middleware(({ context, next }) => {
  if (!context.caller) return refuse('SESSION_MISSING')
  const { staff } = context.caller
  if (!staff) return refuse('ROLE_MISSING')
  return next({ context: { caller: { ...context.caller, staff } } })
})

/** Staff in this role. */
const inRole = (role: StaffRole) =>
  rule.middleware(({ context, next }) => {
    if (!context.caller) return refuse('SESSION_MISSING')
    const { staff } = context.caller
    if (!staff?.roles.includes(role)) return refuse('ROLE_MISSING')
    return next({ context: { caller: { ...context.caller, staff } } })
  })

/** The intake clerk: the only role that may learn how to reach a reporter. */
export const intakeClerk = inRole('intake-clerk')

/** Only where the demo city runs. */
export const demoOnly = rule.middleware(({ context, next }) => {
  if (!context.settings.isDemo) return refuse('ROLE_MISSING')
  return next()
})

/** The host's own timer, which no request from outside can be. */
export const machineOnly = rule.middleware(({ context, next }) => {
  if (!context.isMachine) return refuse('ROLE_MISSING')
  return next()
})

/** Every endpoint has exactly one of these (tests/architecture). */
export const ADMISSIONS = [anyone, signedIn, staffOnly, intakeClerk, demoOnly, machineOnly] as const
