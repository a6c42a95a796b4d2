import Taro from '@tarojs/taro'
import type { Place } from '@/domain/place/geometry'
import { toGcj02 } from './datum'

/** WeChat's own map over the page, which needs no approval and leads on to the phone's navigation. */
export const openPlace = async (place: Place, name: string): Promise<void> => {
  await Taro.openLocation({ ...toGcj02(place), name, scale: 18 })
}
