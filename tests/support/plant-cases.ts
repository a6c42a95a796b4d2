import { randomUUID } from 'node:crypto'
import type { QuickCategoryKey } from '@/city/profile'
import { newId } from '@/cloud/kernel/new-id'
import type { Stage } from '@/domain/case/stage'
import { cellOf } from '@/domain/place/cell'
import type { Place } from '@/domain/place/geometry'
import type { Town } from './town'

export type Planted = {
  readonly quick?: QuickCategoryKey
  readonly code?: string
  readonly stage?: Stage
  readonly place?: Place | null
  readonly laneId?: string | null
  readonly isPublic?: boolean
  readonly minutesAgo?: number
}

/** Writes cases straight into the table, for tests that need hundreds; answers their ids in the same order. */
export async function plantCases({ db, city, clock }: Town, cases: readonly Planted[]): Promise<string[]> {
  const rows = cases.map(({ place = null, minutesAgo = 0, ...one }) => {
    const at = new Date(clock.now.getTime() - minutesAgo * 60_000)
    return {
      city_id: city.id,
      id: newId(),
      number: randomUUID(),
      quick: one.quick ?? 'illegal-posting',
      code: one.code ?? '0201',
      stage: one.stage ?? 'filed',
      outcome: null,
      referral: null,
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      cell: place && cellOf(place),
      place_name: '',
      lane_id: one.laneId ?? null,
      grid_id: null,
      routed_unit_id: 'urban-management',
      unit_id: null,
      condition_key: null,
      words: '',
      is_public: one.isPublic ?? true,
      reported_at: at,
      changed_at: at,
      due_at: null,
      closed_at: null,
      answer_until: null,
      evidence: null,
    }
  })
  await db.insertInto('cases').values(rows).execute()
  return rows.map(({ id }) => id)
}
