import type { Place, Ring } from '@/domain/place/geometry'

/** What the map shows now: south ≤ north, west ≤ east, WGS-84 degrees; zoom as on web maps. */
export type MapView = {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
  readonly zoom: number
}

/** One case, or a cluster of several. `label` is said by a screen reader; `count` is drawn on a cluster. */
export type MapMark = {
  readonly id: string
  readonly place: Place
  readonly label: string
  readonly count: number
  readonly tone: 'open' | 'closed'
}

/** 示意: the outlines and names that are drawn under the marks, so that a map without tiles still says where things are. */
export type MapSketch = {
  readonly areas: readonly { readonly name: string; readonly ring: Ring }[]
  readonly names: readonly { readonly name: string; readonly at: Place }[]
}

export type CityMapProps = {
  /** Names this map on the page; needed where WeChat must be asked about it. */
  readonly id: string
  /** What the map is, said by a screen reader. */
  readonly label: string
  readonly centre: Place
  readonly zoom: number
  readonly marks: readonly MapMark[]
  readonly sketch: MapSketch
  readonly tiles?: string | undefined
  readonly attribution: string
  /** Called once when the map is there and whenever it came to rest. */
  readonly onMoved?: ((view: MapView) => void) | undefined
  readonly onMark?: ((id: string) => void) | undefined
  /** Choosing a spot: the map is tapped. */
  readonly onPick?: ((place: Place) => void) | undefined
  readonly picked?: Place | null | undefined
  /** The phone could not show a map; the page then shows its list. */
  readonly onBroken?: (() => void) | undefined
}
