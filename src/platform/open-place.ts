import type { Place } from '@/domain/place/geometry'
import { toGcj02 } from './datum'

/**
 * Shows a place (WGS-84) where the way there can be asked for. Browsers have no map of their own, so the address of a
 * common map opens beside this page, or its app where the phone has it; that page is told the place and its name, no more.
 */
export const openPlace = async (place: Place, name: string): Promise<void> => {
  const { latitude, longitude } = toGcj02(place)
  const query = new URLSearchParams({
    position: `${longitude.toFixed(6)},${latitude.toFixed(6)}`,
    name,
    coordinate: 'gaode',
    callnative: '1',
  })
  window.open(`https://uri.amap.com/marker?${query}`, '_blank', 'noopener,noreferrer')
}
