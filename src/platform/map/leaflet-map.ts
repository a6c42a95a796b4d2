import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import type { Place } from '@/domain/place/geometry'
import type { CityMapProps, MapMark, MapSketch } from './map-type'

export type LeafletMap = {
  /** Draws these marks and this chosen spot instead of the ones before. */
  show(what: Pick<CityMapProps, 'marks' | 'picked'>): void
  /** Moves to another middle. */
  go(centre: Place, zoom: number): void
  close(): void
}

/** The props as the page gave them last: Leaflet's listeners outlive a render. */
type Latest = { readonly current: CityMapProps }

const at = ({ latitude, longitude }: Place): L.LatLngTuple => [latitude, longitude]

/** A Leaflet map in `box`: tiles where the city has them, and the sketch under the marks. */
export function openLeaflet(box: HTMLElement, latest: Latest): LeafletMap {
  const { centre, zoom, tiles, attribution, sketch } = latest.current
  const map = L.map(box, { center: at(centre), zoom, minZoom: 6, maxZoom: 18, zoomControl: true })
  map.attributionControl.setPrefix(false).addAttribution(attribution)
  if (tiles) L.tileLayer(tiles, { maxZoom: 18 }).addTo(map)
  drawSketch(map, sketch)
  const layer = L.layerGroup().addTo(map)

  const tell = () => latest.current.onMoved?.(viewOf(map))
  map.on('moveend', tell)
  map.on('click', ({ latlng }) => latest.current.onPick?.({ latitude: latlng.lat, longitude: latlng.lng }))
  tell()

  return {
    show({ marks, picked }) {
      layer.clearLayers()
      for (const mark of marks) drawMark(mark, () => latest.current.onMark?.(mark.id)).addTo(layer)
      if (picked) L.marker(at(picked), { icon: dot('', 'picked', 26), keyboard: false }).addTo(layer)
    },
    go: (centre, zoom) => void map.setView(at(centre), zoom),
    close: () => map.remove(),
  }
}

function viewOf(map: L.Map) {
  const bounds = map.getBounds()
  return {
    south: bounds.getSouth(),
    west: bounds.getWest(),
    north: bounds.getNorth(),
    east: bounds.getEast(),
    zoom: map.getZoom(),
  }
}

/** Grows with the count, never under a finger's width. */
const sizeOf = (count: number) => (count === 1 ? 34 : Math.min(64, 44 + Math.log10(count) * 10))

const dot = (text: string, tone: string, size: number) =>
  L.divIcon({ className: `jl-mark jl-mark-${tone}`, html: text, iconSize: [size, size] })

function drawMark({ place, count, label, tone }: MapMark, onPress: () => void) {
  const icon = dot(count > 1 ? String(count) : '', tone, sizeOf(count))
  const marker = L.marker(at(place), { icon, title: label, alt: label, keyboard: true, riseOnHover: true })
  // Leaflet reads `alt` into images only.
  marker.on('add', () => marker.getElement()?.setAttribute('aria-label', label))
  return marker.on('click', onPress)
}

/** Names lie over the outlines and under the marks. */
const NAMES = 'jl-names'

/** Edges without fill: the ground shows, and a screen reader hears nothing of it. */
function drawSketch(map: L.Map, { areas, names }: MapSketch) {
  map.createPane(NAMES).style.zIndex = '450'
  const line = { color: '#76838a', weight: 1, dashArray: '4 4', fill: false, interactive: false }
  for (const { ring } of areas)
    L.polygon(
      ring.map(([longitude, latitude]) => [latitude, longitude] as L.LatLngTuple),
      line,
    ).addTo(map)
  for (const { name, at: place } of names)
    L.tooltip(at(place), {
      content: name,
      permanent: true,
      direction: 'bottom',
      // Below the mark that may lie on the same spot.
      offset: [0, 18],
      className: 'jl-map-name',
    }).addTo(map)
}
