import { markersOf } from '../builtins/map'
import type { Dress } from './dress'

const WORLD_TILE_PX = 256

/** A plain ground with a pin for each marker, where it would stand; a tap on one is a tap on the marker. */
export const dressMap: Dress = (builtin, dom) => {
  const draw = () => {
    const map = builtin.map
    if (!map) return
    for (const pin of dom.querySelectorAll(':scope > .marker')) pin.remove()
    const centre = map.center()
    const pixelsPerDegree = (WORLD_TILE_PX * 2 ** map.scale()) / 360
    const stretch = 1 / Math.cos((centre.latitude * Math.PI) / 180)
    for (const marker of markersOf(builtin)) {
      const pin = document.createElement('button')
      pin.className = 'marker'
      pin.setAttribute('aria-label', marker.title ?? `marker ${marker.id}`)
      const x = (marker.longitude - centre.longitude) * pixelsPerDegree
      const y = (centre.latitude - marker.latitude) * pixelsPerDegree * stretch
      pin.style.left = `calc(50% + ${x}px)`
      pin.style.top = `calc(50% + ${y}px)`
      pin.onclick = () => map.tapMarker(marker.id)
      dom.append(pin)
    }
  }
  builtin.watch(draw)
  draw()
}
