import type { CityProfile, Unit } from '@/city/profile'
import type { StaffRole } from '@/domain/case/stage'
import type { Db } from '../db/connect'
import type { Caller } from '../kernel/context'
import { demoId } from './ids'

const RESIDENTS = 24

/** Invented people (演示数据) without a way to sign in: residents, a clerk, a dispatcher, and somebody at work in every unit. */
export type Cast = {
  readonly resident: (number: number) => Caller
  readonly clerk: Caller
  readonly dispatcher: Caller
  readonly workerOf: (unitId: string) => Caller
}

const member = (
  city: CityProfile,
  name: string,
  role: StaffRole,
  unitId: string,
  gridIds: string[] = [],
) => ({
  personId: demoId(city, name),
  staff: { roles: [role], unitId, gridIds },
})

/** Grid teams walk their grids; everyone else handles what their unit is given. */
function worker(city: CityProfile, { id, kind }: Unit) {
  if (kind !== 'grid-team') return member(city, `worker-${id}`, 'handler', id)
  const grids = city.grids.filter(({ gridTeam }) => gridTeam === id).map((grid) => grid.id)
  return member(city, `worker-${id}`, 'grid-worker', id, grids)
}

export function castOf(city: CityProfile): Cast {
  const workers = new Map(city.units.map((unit) => [unit.id, worker(city, unit)]))
  return {
    resident: (number) => ({ personId: demoId(city, `resident-${number % RESIDENTS}`), staff: null }),
    clerk: member(city, 'clerk', 'intake-clerk', city.fallbackUnit),
    dispatcher: member(city, 'dispatcher', 'dispatcher', city.fallbackUnit),
    workerOf: (unitId) => workers.get(unitId) ?? member(city, `worker-${unitId}`, 'handler', unitId),
  }
}

/** Writes everybody into the database, once. */
export async function settle(db: Db, city: CityProfile, since: Date): Promise<void> {
  const cast = castOf(city)
  const staff = [cast.clerk, cast.dispatcher, ...city.units.map(({ id }) => cast.workerOf(id))]
  const residents = Array.from({ length: RESIDENTS }, (_, number) => cast.resident(number))
  await db
    .insertInto('person')
    .values(
      [...residents, ...staff].map(({ personId }) => ({
        city_id: city.id,
        id: personId,
        created_at: since,
        phone: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['city_id', 'id']).doNothing())
    .execute()
  await db
    .insertInto('staff_member')
    .values(
      staff.flatMap(({ personId, staff }) =>
        staff
          ? [
              {
                city_id: city.id,
                person_id: personId,
                roles: [...staff.roles],
                unit_id: staff.unitId,
                grid_ids: [...staff.gridIds],
              },
            ]
          : [],
      ),
    )
    .onConflict((conflict) => conflict.columns(['city_id', 'person_id']).doNothing())
    .execute()
}
