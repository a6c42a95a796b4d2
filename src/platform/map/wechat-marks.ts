import type { MapProps } from '@tarojs/components'
import type { Place, Ring } from '@/domain/place/geometry'
import { toGcj02 } from '../datum'
import type { MapMark } from './map-type'

const image = (name: string) => `/static/map/${name}.png`

/** Grows with the count, never under a finger's width. */
const sizeOf = (count: number) => (count === 1 ? 34 : Math.min(64, 44 + Math.log10(count) * 10))

/** A mark as WeChat draws it; its id is its place in the list. */
export function markerOf({ place, count, label, tone }: MapMark, index: number): MapProps.marker {
  const size = sizeOf(count)
  return {
    id: index,
    ...toGcj02(place),
    iconPath: image(`mark-${tone}`),
    width: size,
    height: size,
    anchor: { x: 0.5, y: 0.5 },
    ariaLabel: label,
    ...(count > 1 ? { label: countOn(count, size) } : {}),
  }
}

const countOn = (count: number, size: number) => ({
  content: String(count),
  color: '#ffffff',
  fontSize: 14,
  anchorX: -size / 2,
  anchorY: -size / 2 - 9,
  borderWidth: 0,
  borderColor: '#00000000',
  borderRadius: 0,
  bgColor: '#00000000',
  padding: 0,
  textAlign: 'center' as const,
})

/** The spot that was chosen; its id lies beyond those of the marks. */
export const chosenAt = (place: Place): MapProps.marker => ({
  id: 10_000,
  ...toGcj02(place),
  iconPath: image('mark-picked'),
  width: 34,
  height: 34,
  anchor: { x: 0.5, y: 0.5 },
})

export const outlineOf = (ring: Ring): MapProps.polygon => ({
  points: ring.map(([longitude, latitude]) => toGcj02({ latitude, longitude })),
  strokeWidth: 1,
  strokeColor: '#76838a88',
  fillColor: '#00000000',
  zIndex: 0,
})
