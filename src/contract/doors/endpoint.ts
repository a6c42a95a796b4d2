import { oc } from '@orpc/contract'
import { REFUSALS, type Refusal } from '../refusals'

type Declared<R extends Refusal> = { readonly [K in R]: { readonly status: (typeof REFUSALS)[K] } }

/** Refusals that any endpoint may give, whatever it does. */
const ALWAYS = ['SESSION_MISSING', 'SESSION_REFUSED', 'ROLE_MISSING', 'RATE_EXCEEDED'] as const

function declare<R extends Refusal>(refusals: readonly R[]): Declared<R>
function declare(refusals: readonly Refusal[]) {
  return Object.fromEntries(refusals.map((refusal) => [refusal, { status: REFUSALS[refusal] }]))
}

/**
 * One promise: `noun.verb`, answered at `POST /api/<door>/<noun>/<verb>` with JSON in and JSON out, refused only as listed.
 * INPUT_INVALID (which fields, never their content) belongs to the kernel and needs no mention.
 */
export const endpoint = <const R extends Refusal = never>(summary: string, refusals: readonly R[] = []) =>
  oc
    .route({ method: 'POST', summary, successDescription: 'OK' })
    .errors(declare<R | (typeof ALWAYS)[number]>([...ALWAYS, ...refusals]))
