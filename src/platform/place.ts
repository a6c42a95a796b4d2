import type { Place } from '@/domain/place/geometry'
import type { Spot } from './place-type'

/** Where this platform has no map picker of its own, a page shows its own map or its list of lanes. */
export const hasMapPicker = false

/** WeChat only: see place.weapp.ts. */
export const choosePlace = async (_near: Place | null): Promise<Spot> => ({
  kind: 'problem',
  problem: 'PLACE_UNAVAILABLE',
})

export const canLocate = (): boolean => 'geolocation' in navigator

const WAIT_MS = 10_000

/** Where the phone is, asked only from a tap and never needed. Browsers answer in WGS-84. */
export const locate = (): Promise<Spot> =>
  new Promise((resolve) => {
    if (!canLocate()) return resolve({ kind: 'problem', problem: 'PLACE_UNAVAILABLE' })
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) =>
        resolve({ kind: 'spot', place: { latitude, longitude }, name: '' }),
      ({ code, PERMISSION_DENIED }) =>
        resolve({
          kind: 'problem',
          problem: code === PERMISSION_DENIED ? 'PLACE_DENIED' : 'PLACE_UNAVAILABLE',
        }),
      { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: 60_000 },
    )
  })
