import { golmud } from './golmud/profile'
import type { CityProfile } from './profile'

/** The city this build is for: the one line that names it. Everything else takes the city as an argument. */
export const city: CityProfile = golmud
