import Taro from '@tarojs/taro'
import type { Place } from '@/domain/place/geometry'
import { toGcj02, toWgs84 } from './datum'
import type { Spot } from './place-type'

export const hasMapPicker = true

const wentWrong = (error: unknown): Spot => {
  const said = String((error as { errMsg?: unknown } | null)?.errMsg ?? '')
  if (/cancel/i.test(said)) return { kind: 'cancelled' }
  const isDenied = /auth|deny|denied|permission|privacy/i.test(said)
  return { kind: 'problem', problem: isDenied ? 'PLACE_DENIED' : 'PLACE_UNAVAILABLE' }
}

/** WeChat's own map, which needs no approval. Opens near `near` where that is known. */
export const choosePlace = async (near: Place | null): Promise<Spot> => {
  try {
    const { latitude, longitude, name, address } = await Taro.chooseLocation(near ? toGcj02(near) : {})
    return {
      kind: 'spot',
      place: toWgs84({ latitude: Number(latitude), longitude: Number(longitude) }),
      name: name || address,
    }
  } catch (error) {
    return wentWrong(error)
  }
}

/** `getLocation` needs WeChat's approval, which is refused for a convenience like this: choose on the map instead. */
export const canLocate = (): boolean => false

export const locate = async (): Promise<Spot> => ({ kind: 'problem', problem: 'PLACE_UNAVAILABLE' })
