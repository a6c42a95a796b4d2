import {
  array,
  boolean,
  type InferInput,
  type InferOutput,
  maxLength,
  nullable,
  object,
  picklist,
  pipe,
  string,
} from 'valibot'
import { QUICK_CATEGORY_KEYS } from '@/city/profile'
import { caseCard, VERDICTS } from './case'
import { LIMITS } from './limits'
import { cursor, id, instant, key, place } from './values'
import { words } from './words'

/**
 * One problem, at one place, told once. A photo without a place and words without a photo are fine; a report with neither
 * photo nor words is REPORT_EMPTY.
 */
export const reportSubmit = object({
  /** Made on the phone; the same request answers the same receipt, however often it is sent. */
  requestId: id,
  quick: picklist(QUICK_CATEGORY_KEYS),
  place: nullable(place),
  laneId: nullable(key),
  /** A landmark's name or what the map called the spot, in words. */
  placeName: words(100),
  words: words(LIMITS.wordsMost),
  photoIds: pipe(array(id), maxLength(LIMITS.photosMost)),
})
export type ReportSubmit = InferInput<typeof reportSubmit>

/** 回执: proof that the city has it. `receipt` is what a person can read out on the telephone. */
export const receipt = object({ receipt: string(), caseId: id, reportedAt: instant })
export type Receipt = InferOutput<typeof receipt>

export const mineAsk = object({ after: nullable(cursor) })
export const mine = object({
  reports: array(
    object({
      receipt: string(),
      reportedAt: instant,
      isReporter: boolean(),
      verdict: picklist(VERDICTS),
      needsAnswer: boolean(),
      case: caseCard,
    }),
  ),
  next: nullable(cursor),
})
export type MyReport = InferOutput<typeof mine>['reports'][number]
