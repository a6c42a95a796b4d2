import { checkCategories } from './checks/categories'
import { checkIds } from './checks/ids'
import type { CityProblem } from './checks/problem'
import { checkReferences } from './checks/references'
import { checkShapes } from './checks/shapes'
import { checkTime } from './checks/time'
import { checkWords } from './checks/words'
import type { CityProfile } from './profile'

/**
 * Everything that is wrong with a city's data, in words for the person who edits it; empty for a sound city. It promises that
 * routing always finds an existing unit, that every category can be reached, filed and closed, and that the clocks run.
 */
export const checkCity = (city: CityProfile): readonly CityProblem[] =>
  [checkIds, checkReferences, checkShapes, checkCategories, checkWords, checkTime].flatMap((check) =>
    check(city),
  )
