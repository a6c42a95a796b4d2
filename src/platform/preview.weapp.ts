import Taro from '@tarojs/taro'
import { absolute } from './address'

export const preview = async (addresses: readonly string[], at: number): Promise<void> => {
  const urls = addresses.map(absolute)
  const current = urls[at]
  if (current) await Taro.previewImage({ urls, current })
}
