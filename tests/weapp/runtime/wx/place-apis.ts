import type { ApiKit } from './api-kit'
import type { MapContexts } from './map-context'

/** Places: the map app, the chooser, and the map component's own context. */
export function placeApis(kit: ApiKit, maps: MapContexts) {
  return {
    chooseLocation: kit.later('chooseLocation', undefined, { declared: true }),
    choosePoi: kit.later('choosePoi', undefined, { declared: true }),
    getLocation: kit.later('getLocation', undefined, { declared: true }),
    getFuzzyLocation: kit.later('getFuzzyLocation', undefined, { declared: true }),
    openLocation: kit.later('openLocation', () => undefined),
    createMapContext: (id: string) => maps.of(id),
  }
}
