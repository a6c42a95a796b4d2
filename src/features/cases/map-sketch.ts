import type { CityProfile } from '@/city/profile'
import type { MapSketch } from '@/platform/map/map-type'

/** 示意: the city's grids and lanes, drawn where there are no tiles and under the marks where there are. */
export const citySketch = ({ grids, lanes }: CityProfile): MapSketch => ({
  areas: grids.map(({ name, ring }) => ({ name, ring })),
  names: lanes.map(({ name, at }) => ({ name, at })),
})
