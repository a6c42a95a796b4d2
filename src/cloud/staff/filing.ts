import type { CityProfile } from '@/city/profile'
import { route } from '@/domain/routing/route'
import { type CaseRow, placeOf } from '../cases/load-case'
import { refuse } from '../kernel/refuse'
import { publishChosen } from './publish'
import type { Step } from './step'

type Filing = {
  readonly code: string
  readonly conditionKey: string
  readonly publishPhotoIds: readonly string[]
  readonly publishWords: boolean
}

/**
 * What 立案 decides, by a clerk or a grid worker who handles it himself: the category (which may correct the resident's, and with
 * it where the case goes), the condition and so the limit, and what of it everyone may see.
 */
export function filing(city: CityProfile, row: CaseRow, asked: Filing): Omit<Step, 'action'> {
  const category =
    city.categories.find(({ code }) => code === asked.code) ?? refuse('REPORT_CATEGORY_UNKNOWN')
  const condition =
    category.conditions.find(({ key }) => key === asked.conditionKey) ?? refuse('CONDITION_UNKNOWN')
  return {
    limit: condition.limit,
    sets: {
      code: category.code,
      quick: category.quick,
      condition_key: condition.key,
      routed_unit_id: route(city, { code: category.code, place: placeOf(row), laneId: row.lane_id }).unitId,
      is_public: true,
      words_public: asked.publishWords,
    },
    also: (scope) => publishChosen(scope, row.id, 'before', asked.publishPhotoIds),
  }
}
