import type { Place } from './geometry'

/** The place to so many decimals of a degree: 4 (the default) is about 10 m, 3 about 100 m. What the public sees is rounded. */
export const roundPlace = (place: Place, decimals = 4): Place => {
  const factor = 10 ** decimals
  return {
    latitude: Math.round(place.latitude * factor) / factor,
    longitude: Math.round(place.longitude * factor) / factor,
  }
}
