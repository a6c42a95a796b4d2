import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { QuickCategoryKey } from '@/city/profile'
import type { NOTICE_KINDS } from '@/contract/notice'
import type { PHOTO_REVIEWS } from '@/contract/photo'
import type { EventKind, Outcome, StaffRole, Stage, Verdict } from '@/domain/case/stage'
import type { Limit } from '@/domain/clock/limit'

/** The schema as the migrations make it; one type a table, columns as in SQL. */
export type Tables = {
  person: { city_id: string; id: string; created_at: Date; phone: string | null }
  identity: { city_id: string; kind: 'wechat' | 'device' | 'demo'; digest: string; person_id: string }
  session: { city_id: string; digest: string; person_id: string; created_at: Date; expires_at: Date }
  staff_member: {
    city_id: string
    person_id: string
    roles: StaffRole[]
    unit_id: string
    grid_ids: string[]
  }
  cases: {
    city_id: string
    id: string
    number: string
    quick: QuickCategoryKey
    code: string
    stage: Stage
    outcome: Outcome | null
    referral: string | null
    latitude: number | null
    longitude: number | null
    /** Only ever compared in SQL: drivers disagree about how to hand out a bigint. */
    cell: number | null
    place_name: string
    lane_id: string | null
    grid_id: string | null
    routed_unit_id: string
    unit_id: string | null
    condition_key: string | null
    words: string
    is_public: Generated<boolean>
    words_public: Generated<boolean>
    reported_at: Date
    changed_at: Date
    due_at: Date | null
    closed_at: Date | null
    answer_until: Date | null
    owners: Generated<number>
    reopened: Generated<number>
    evidence: JSONColumnType<Evidence> | null
    version: Generated<number>
  }
  report: {
    city_id: string
    id: string
    case_id: string
    person_id: string
    words: string
    reported_at: Date
  }
  case_owner: {
    city_id: string
    case_id: string
    person_id: string
    request_id: string
    receipt: string
    is_reporter: boolean
    joined_at: Date
    verdict: Generated<Verdict>
  }
  report_day: { city_id: string; person_id: string; day: string; filed: number }
  photo: {
    city_id: string
    id: string
    owner_id: string
    digest: string
    width: number
    height: number
    received_at: Date
    review: Generated<(typeof PHOTO_REVIEWS)[number]>
    case_id: string | null
    taken_by: string | null
    part: 'before' | 'after' | 'dispute' | null
    position: number | null
  }
  case_event: {
    city_id: string
    case_id: string
    seq: number
    request_id: string
    kind: EventKind
    at: Date
    role: EventRole
    person_id: string | null
    unit_id: string | null
    reason: string | null
    words: string | null
    outcome: Outcome | null
    time_limit: ColumnType<Limit | null, string | null, never>
  }
  notice: {
    city_id: string
    id: string
    person_id: string
    case_id: string
    kind: (typeof NOTICE_KINDS)[number]
    at: Date
    read_at: Date | null
  }
  notice_allowance: {
    city_id: string
    person_id: string
    request_id: string
    template: string
    allowed_at: Date
    address: string | null
    used_at: Date | null
  }
  identity_look: {
    city_id: string
    staff_id: string
    request_id: string
    case_id: string
    person_id: string
    role: StaffRole
    reason: string
    at: Date
  }
  job: {
    city_id: string
    id: string
    kind: string
    payload: ColumnType<unknown, string, never>
    due_at: Date
    attempts: Generated<number>
    last_error: string | null
  }
}

export type EventRole = 'resident' | StaffRole | 'system'

/** How sure before and after show the same spot; unknown is `null`. */
export type Evidence = { metres: number | null; bearing: number | null; minutes: number | null }
