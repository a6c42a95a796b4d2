/**
 * Every expected way to say no, with its HTTP status. The phone has words for each (`words/`), or it does not compile.
 * NOUN_REASON; what a refusal carries is declared at the endpoint.
 */
export const REFUSALS = {
  SESSION_MISSING: 401,
  SESSION_REFUSED: 401,
  ROLE_MISSING: 403,
  INPUT_INVALID: 400,
  RATE_EXCEEDED: 429,
  PHOTO_EMPTY: 400,
  PHOTO_UNREADABLE: 415,
  PHOTO_HEIC: 415,
  PHOTO_TOO_LARGE: 413,
  PHOTO_TOO_MANY_PIXELS: 413,
  PHOTO_NOT_YOURS: 403,
  PHOTO_MISSING: 404,
  PHOTO_IN_USE: 409,
  REPORT_OUTSIDE_CITY: 422,
  REPORT_DAILY_LIMIT: 429,
  REPORT_CATEGORY_UNKNOWN: 422,
  REPORT_EMPTY: 422,
  CASE_MISSING: 404,
  CASE_CLOSED: 409,
  CASE_MOVED_ON: 409,
  CASE_NOT_YOURS: 403,
  CASE_NEEDS_REASON: 422,
  CASE_NEEDS_PHOTO: 422,
  CASE_NEEDS_REFERRAL: 422,
  CASE_ANSWER_OVER: 409,
  CONDITION_UNKNOWN: 422,
  UNIT_UNKNOWN: 422,
} as const

export type Refusal = keyof typeof REFUSALS

/** What a phone can meet besides refusals: no network, an answer that took too long, and surprise. */
export const FAILURES = ['OFFLINE', 'TIMEOUT', 'UNEXPECTED'] as const
export type Failure = (typeof FAILURES)[number]
