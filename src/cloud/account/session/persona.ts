import type { CityProfile } from '@/city/profile'
import type { DEMO_PERSONAS } from '@/contract/personas'
import type { Caller, Context } from '../../kernel/context'
import { personOf } from './person-of'

export type Persona = (typeof DEMO_PERSONAS)[number]

/**
 * The invented members of staff (演示数据), made out of the city profile: one grid worker who walks every grid, and the others
 * in the unit that gets what nobody else can place.
 */
function postOf(city: CityProfile, persona: Persona): NonNullable<Caller['staff']> {
  const [grid] = city.grids
  if (persona !== 'grid-worker' || !grid) return { roles: [persona], unitId: city.fallbackUnit, gridIds: [] }
  return { roles: [persona], unitId: grid.gridTeam, gridIds: city.grids.map(({ id }) => id) }
}

/** The person of this persona, made and given its post where the demo city does not have it yet. */
export async function ensurePersona(
  context: Pick<Context, 'city' | 'db' | 'settings' | 'now'>,
  persona: Persona,
): Promise<string> {
  const { city, db } = context
  const personId = await personOf(context, 'demo', persona)
  const post = postOf(city, persona)
  await db
    .insertInto('staff_member')
    .values({
      city_id: city.id,
      person_id: personId,
      roles: [...post.roles],
      unit_id: post.unitId,
      grid_ids: [...post.gridIds],
    })
    .onConflict((conflict) => conflict.columns(['city_id', 'person_id']).doNothing())
    .execute()
  return personId
}
