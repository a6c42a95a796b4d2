import type { CityProfile } from '../profile'
import { type CityProblem, repeated } from './problem'

/** As the contract lets a key travel. */
const KEY = /^[a-z0-9-]{1,64}$/

const idLists = (city: CityProfile): Readonly<Record<string, readonly string[]>> => ({
  units: city.units.map(({ id }) => id),
  grids: city.grids.map(({ id }) => id),
  lanes: city.lanes.map(({ id }) => id),
  landmarks: city.landmarks.map(({ id }) => id),
  groups: city.groups.map(({ code }) => code),
  categories: city.categories.map(({ code }) => code),
  conditions: city.categories.flatMap(({ conditions }) => conditions.map(({ key }) => key)),
  quickCategories: city.quickCategories.map(({ key }) => key),
  emergencies: city.emergencies.map(({ key }) => key),
})

/** Ids are unique in their list and of the form that travels. */
export const checkIds = (city: CityProfile): readonly CityProblem[] =>
  Object.entries(idLists(city)).flatMap(([where, ids]) => [
    ...repeated(ids).map((id) => ({ where, what: `${id} stands more than once` })),
    ...ids
      .filter((id) => !KEY.test(id))
      .map((id) => ({ where, what: `"${id}" is not a key of a-z, 0-9 and -` })),
  ])
