import type { CityProfile, Grid } from '@/city/profile'
import type { Place } from './geometry'
import { isInside } from './inside'

/** Is the place inside the city's outline? Outside it a report is refused. */
export const isInCity = (city: CityProfile, place: Place): boolean => isInside(city.boundary, place)

/** The grid that holds the place. Where sketches overlap the first in the city's list wins, so a city lists small grids first. */
export const gridAt = (city: CityProfile, place: Place): Grid | undefined =>
  city.grids.find((grid) => isInside(grid.ring, place))
