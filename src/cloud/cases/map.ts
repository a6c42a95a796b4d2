import { sql } from 'kysely'
import type { InferOutput } from 'valibot'
import type { QuickCategoryKey } from '@/city/profile'
import type { CaseMap, caseMapAsk } from '@/contract/case'
import type { Stage } from '@/domain/case/stage'
import { roundPlace } from '@/domain/place/round'
import { anyone } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { tileDegrees } from './map-tile'
import { isOpen } from './open-stage'
import { publicCases } from './public-cases'
import type { Scope } from './scope'

/** Public cases inside the box, one mark for each tile that holds any: a case if it is alone, else how many there are. */
export const map = resident.case.map.use(anyone).handler(async ({ context, input }) => ({
  marks: (await tiles(context, input)).map(markOf),
}))

const tiles = (scope: Scope, input: InferOutput<typeof caseMapAsk>) => {
  const size = tileDegrees(input)
  return publicCases(scope, input)
    .select(({ fn }) => [
      fn.avg<number>('latitude').as('latitude'),
      fn.avg<number>('longitude').as('longitude'),
      sql<number>`count(*)::integer`.as('count'),
      sql<number>`(count(*) filter (where ${isOpen}))::integer`.as('openCount'),
      sql<string>`min(id::text)`.as('id'),
      sql<QuickCategoryKey>`min(quick)`.as('quick'),
      sql<Stage>`min(stage)`.as('stage'),
    ])
    .where(({ between }) => between('latitude', input.south, input.north))
    .where(({ between }) => between('longitude', input.west, input.east))
    .groupBy(sql`floor(latitude / ${size}::double precision), floor(longitude / ${size}::double precision)`)
    .execute()
}

type Tile = Awaited<ReturnType<typeof tiles>>[number]

const markOf = ({
  latitude,
  longitude,
  count,
  openCount,
  id,
  quick,
  stage,
}: Tile): CaseMap['marks'][number] => ({
  place: roundPlace({ latitude, longitude }),
  count,
  openCount,
  case: count === 1 ? { id, quick, stage } : null,
})
