import { implement } from '@orpc/server'
import { jobsContract } from '@/contract/doors/jobs'
import { residentContract } from '@/contract/doors/resident'
import { staffContract } from '@/contract/doors/staff'
import type { Context } from './context'

/** Input is read only after the caller was admitted: a stranger learns nothing from what we say about it. */
const ADMIT_FIRST = { initialInputValidationIndex: Number.MAX_SAFE_INTEGER }

/**
 * The three contracts, ready to be answered: `resident.report.submit.use(signedIn).handler(…)` reads as who may ask and what
 * happens then.
 */
export const resident = implement(residentContract).$context<Context>().$config(ADMIT_FIRST)
export const staff = implement(staffContract).$context<Context>().$config(ADMIT_FIRST)
export const jobs = implement(jobsContract).$context<Context>().$config(ADMIT_FIRST)
