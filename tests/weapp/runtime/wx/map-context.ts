import { builtinWithId } from '../builtins/builtin'
import type { MapControl } from '../builtins/map'
import type { PageStack } from '../pages/page-stack'
import type { ApiKit, Implementation } from './api-kit'
import { WxFailure } from './failure'

/** `wx.createMapContext(id)`: the map with that id on the page on top. */
export interface MapContexts {
  of(id: string): unknown
}

/** Contexts of the maps on screen; a function the host does not know fails by name. */
export function createMapContexts(kit: ApiKit, stack: PageStack): MapContexts {
  function mapOf(id: string): MapControl {
    const page = stack.top()
    const map = page && builtinWithId(page.root.getComponent(), id)?.map
    if (!map) throw new WxFailure(`fail no map with id "${id}" on this page`)
    return map
  }

  const later = (name: string, implementation: Implementation) => kit.later(`map.${name}`, implementation)

  return {
    of: (id) => {
      const known: Record<string, unknown> = {
        getCenterLocation: later('getCenterLocation', () => mapOf(id).center()),
        getScale: later('getScale', () => ({ scale: mapOf(id).scale() })),
        getRegion: later('getRegion', () => mapOf(id).region()),
        moveToLocation: later('moveToLocation', (options) => mapOf(id).move(options, 'update')),
        includePoints: later('includePoints', ({ points }) => mapOf(id).include(points)),
        translateMarker: later('translateMarker', () => undefined),
      }
      return new Proxy(known, {
        get: (target, name) =>
          target[String(name)] ?? (() => kit.refuse(`createMapContext().${String(name)}`)),
      })
    },
  }
}
