import {
  array,
  boolean,
  type InferOutput,
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
} from 'valibot'
import { QUICK_CATEGORY_KEYS } from '@/city/profile'
import { ANSWERS, EVENT_KINDS, OUTCOMES, STAGES } from '@/domain/case/stage'
import { LIMITS } from './limits'
import { photo } from './photo'
import { cursor, id, instant, key, place } from './values'
import { words } from './words'

export const VERDICTS = ['waiting', 'agreed', 'disputed', 'not-seen', 'unconfirmed'] as const

/** The clock of a case, honest both ways: working and wall time, with every pause and why. Minutes. */
const caseClock = object({
  wallMinutes: number(),
  workingMinutes: number(),
  pauses: array(
    object({ from: instant, to: nullable(instant), reason: string(), words: nullable(string()) }),
  ),
  dueAt: nullable(instant),
  isOverdue: boolean(),
  /** `true` where the limit is a sample value the city has not confirmed. */
  isSample: boolean(),
})

/** One line of the public timeline: what happened, in which role, never who. */
const caseEvent = object({
  kind: picklist(EVENT_KINDS),
  at: instant,
  role: picklist(['resident', 'intake-clerk', 'dispatcher', 'handler', 'grid-worker', 'system']),
  unitId: nullable(key),
  reason: nullable(string()),
  words: nullable(string()),
  outcome: nullable(picklist(OUTCOMES)),
})

/** What a list or a map sheet needs of a case. */
export const caseCard = object({
  id,
  number: string(),
  quick: picklist(QUICK_CATEGORY_KEYS),
  category: string(),
  stage: picklist(STAGES),
  outcome: nullable(picklist(OUTCOMES)),
  place: nullable(place),
  placeName: nullable(string()),
  metres: nullable(number()),
  reportedAt: instant,
  owners: number(),
  reopened: number(),
  photo: nullable(photo),
})
export type CaseCard = InferOutput<typeof caseCard>

/** The case page. `mine` is there when the caller owns the case. */
export const caseView = object({
  ...caseCard.entries,
  words: nullable(string()),
  unitId: nullable(key),
  referral: nullable(string()),
  conditionKey: nullable(key),
  before: array(photo),
  after: array(photo),
  timeline: array(caseEvent),
  clock: caseClock,
  isPublic: boolean(),
  mine: nullable(
    object({
      receipt: string(),
      isReporter: boolean(),
      verdict: picklist(VERDICTS),
      answers: array(picklist(ANSWERS)),
      answerUntil: nullable(instant),
    }),
  ),
})
export type CaseView = InferOutput<typeof caseView>

const caseFilters = object({
  quick: optional(picklist(QUICK_CATEGORY_KEYS)),
  state: optional(picklist(['open', 'closed'])),
  /** Only what was reported in the last so many days. */
  days: optional(picklist([7, 30])),
})
export type CaseFilters = InferOutput<typeof caseFilters>

export const caseListAsk = object({
  ...caseFilters.entries,
  sort: picklist(['latest', 'near']),
  /** Needed to sort by distance. */
  place: optional(place),
  after: optional(cursor),
})
export const caseList = object({ cases: array(caseCard), next: nullable(cursor) })

/** south ≤ north, west ≤ east; zoom as on web maps. */
export const caseMapAsk = object({
  ...caseFilters.entries,
  south: number(),
  west: number(),
  north: number(),
  east: number(),
  zoom: pipe(number(), integer(), minValue(3), maxValue(20)),
})
/** Either one case or a cluster of several, at most 200 marks in all. */
export const caseMap = object({
  marks: array(
    object({
      place,
      count: number(),
      openCount: number(),
      case: nullable(object({ id, quick: picklist(QUICK_CATEGORY_KEYS), stage: picklist(STAGES) })),
    }),
  ),
})
export type CaseMap = InferOutput<typeof caseMap>

export const nearAsk = object({
  quick: picklist(QUICK_CATEGORY_KEYS),
  place: nullable(place),
  laneId: nullable(key),
})
export const nearCases = object({
  /** Best first: distance, kind, age (domain/case/near-rank). */
  cases: pipe(array(caseCard), maxLength(5)),
})

export const caseById = object({ caseId: id })
export const joinAsk = object({ requestId: id, caseId: id })

export const answerAsk = object({
  requestId: id,
  caseId: id,
  answer: picklist(ANSWERS),
  words: optional(words(LIMITS.wordsMost)),
  photoIds: optional(pipe(array(id), maxLength(LIMITS.photosMost))),
})
