import type { Builtin } from './builtin'
import type { Behave } from './builtin-tools'

export interface Point {
  latitude: number
  longitude: number
}

/** What a person and `wx.createMapContext` can do with a `<map>`. Coordinates are GCJ-02, as WeChat's are. */
export interface MapControl {
  center(): Point
  scale(): number
  region(): { southwest: Point; northeast: Point }
  /** Moves what is seen; the mini-program hears `begin` and `end`, as on a phone. */
  move(to: { latitude?: unknown; longitude?: unknown; scale?: unknown }, causedBy: MapCause): void
  include(points: unknown): void
  tapMarker(markerId: number): void
  tapCallout(markerId: number): void
  tapAt(point: Point): void
}

type MapCause = 'drag' | 'scale' | 'update'

const DEGREES_AT_SCALE_0 = 360

/** `<map>`: a view with a centre and a scale. Nothing is drawn but the markers' places. */
export const behaveAsMap: Behave = (map) => {
  const seen = { latitude: 0, longitude: 0, scale: 16 }
  const take = (attribute: string, value: unknown) => {
    if (attribute in seen && Number.isFinite(Number(value ?? Number.NaN)))
      Object.assign(seen, { [attribute]: Number(value) })
  }
  for (const attribute of Object.keys(seen)) take(attribute, map.read(attribute))
  map.watch((attribute) => take(attribute, map.read(attribute)))

  const center = () => ({ latitude: seen.latitude, longitude: seen.longitude })
  const region = () => regionAround(center(), seen.scale)
  const tell = (type: string, causedBy: MapCause) =>
    map.emit('regionchange', {
      type,
      causedBy,
      ...(type === 'end' && { centerLocation: center(), region: region(), scale: seen.scale }),
    })

  const control: MapControl = {
    center,
    region,
    scale: () => seen.scale,
    move(to, causedBy) {
      tell('begin', causedBy)
      for (const [attribute, value] of Object.entries(to)) take(attribute, value)
      tell('end', causedBy)
    },
    include: (points) => control.move(middleOf(points), 'update'),
    tapMarker: (markerId) => tapMarker(map, markerId, 'markertap'),
    tapCallout: (markerId) => tapMarker(map, markerId, 'callouttap'),
    tapAt: (point) => map.emit('tap', point),
  }
  map.map = control
}

/** A marker the mini-program did not send cannot be tapped. */
function tapMarker(map: Builtin, markerId: number, event: string): void {
  const ids = markersOf(map).map((marker) => marker.id)
  if (!ids.includes(markerId)) throw new Error(`The map shows markers ${ids.join(', ')}; not ${markerId}`)
  map.emit(event, { markerId })
}

/** The markers on a map, as the mini-program sent them. */
export function markersOf(map: Builtin): (Point & { id: number; title?: string })[] {
  const markers = map.read('markers')
  return Array.isArray(markers) ? markers : []
}

function regionAround({ latitude, longitude }: Point, scale: number) {
  const half = DEGREES_AT_SCALE_0 / 2 ** scale
  return {
    southwest: { latitude: latitude - half, longitude: longitude - half },
    northeast: { latitude: latitude + half, longitude: longitude + half },
  }
}

function middleOf(points: unknown): Partial<Point> {
  const list: Point[] = Array.isArray(points) ? points : []
  if (list.length === 0) return {}
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
  return {
    latitude: middle(list.map((point) => point.latitude)),
    longitude: middle(list.map((point) => point.longitude)),
  }
}
