import {
  array,
  boolean,
  type InferOutput,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
} from 'valibot'
import { DECLINE_REASONS, OUTCOMES, RETURN_REASONS, STAFF_ROLES } from '@/domain/case/stage'
import { caseCard, caseView } from './case'
import { LIMITS } from './limits'
import { photo } from './photo'
import { cursor, id, instant, key, place } from './values'
import { someWords, words } from './words'

export const STAFF_ACTIONS = [
  'decline',
  'file',
  'dispatch',
  'take',
  'self-handle',
  'return',
  'handle',
  'close',
] as const

export const queueAsk = object({
  /** `todo`: what I can act on now. `all`: every open case that I may see. */
  show: picklist(['todo', 'all']),
  after: nullable(cursor),
})
/** Soonest deadline first; cases without a running clock last. */
export const queue = object({
  cases: array(
    object({ ...caseCard.entries, dueAt: nullable(instant), isOverdue: boolean(), isUrgent: boolean() }),
  ),
  next: nullable(cursor),
  counts: object({ todo: number(), overdue: number() }),
})
export type QueueCase = InferOutput<typeof queue>['cases'][number]

/** A case as staff see it: unreviewed photos and words too, and what this person may do now. Never who reported it. */
export const staffCase = object({
  ...caseView.entries,
  /** Changes with every step; an action names the version it was decided on. */
  version: number(),
  code: string(),
  gridId: nullable(key),
  laneId: nullable(key),
  dueAt: nullable(instant),
  routedUnitId: nullable(key),
  reports: array(object({ reportedAt: instant, words: string(), photos: array(photo) })),
  /** Owners' words when they disagreed, newest first. */
  disputes: array(object({ at: instant, words: string(), photos: array(photo) })),
  /** How sure before and after show the same spot: distance, turn of the camera, time between; unknown is `null`. */
  evidence: nullable(
    object({ metres: nullable(number()), bearing: nullable(number()), minutes: nullable(number()) }),
  ),
  actions: array(picklist(STAFF_ACTIONS)),
})
export type StaffCase = InferOutput<typeof staffCase>

/** Every action carries a request id (a retry does it once) and the version it was decided on (else CASE_MOVED_ON). */
const action = { requestId: id, caseId: id, version: number() }

/** Photos that everyone who sees the case may see, chosen by the person who looked at them; the others stay private. */
const publishPhotoIds = pipe(array(id), maxLength(40))

const filing = {
  code: pipe(string(), maxLength(8)),
  conditionKey: key,
  publishPhotoIds,
  publishWords: boolean(),
}

export const fileAsk = object({ ...action, ...filing })
export const selfHandleAsk = object({ ...action, ...filing })
export const declineAsk = object({
  ...action,
  reason: picklist(DECLINE_REASONS),
  words: someWords(LIMITS.reasonMost),
})
export const dispatchAsk = object({ ...action, unitId: key, words: optional(words(LIMITS.reasonMost)) })
export const takeAsk = object(action)
export const returnAsk = object({
  ...action,
  reason: picklist(RETURN_REASONS),
  words: someWords(LIMITS.reasonMost),
})
export const handleAsk = object({
  ...action,
  outcome: picklist(OUTCOMES),
  words: someWords(LIMITS.wordsMost),
  photoIds: pipe(array(id), maxLength(LIMITS.photosMost)),
  /** For `not-ours`: who answers for it and where the resident should go. */
  referral: optional(words(LIMITS.reasonMost)),
  /** Where the after-photo was taken, when the phone knows. Bearing in degrees from north. */
  shot: optional(
    object({ place: nullable(place), bearing: nullable(pipe(number(), minValue(0), maxValue(360))) }),
  ),
})
export const closeAsk = object({ ...action, publishPhotoIds })

/** 个保法: looking at who reported needs a reason, is written down, and the reporter sees it. */
export const revealAsk = object({
  requestId: id,
  caseId: id,
  reason: pipe(someWords(LIMITS.reasonMost), minLength(4)),
})
export const revealed = object({ phone: nullable(string()), reportedAt: instant })

export const staffMe = object({
  roles: array(picklist(STAFF_ROLES)),
  unitId: nullable(key),
  gridIds: array(key),
})
