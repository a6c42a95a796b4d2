import Taro from '@tarojs/taro'
import type { SmallStorage } from './storage-type'

const PREFIX = 'jielin:'

/** WeChat answers an empty string for a key that is not there. */
const textOrNull = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

export const storage: SmallStorage = {
  read: (key) => textOrNull(Taro.getStorageSync(PREFIX + key)),
  write: (key, text) => Taro.setStorageSync(PREFIX + key, text),
  remove: (key) => Taro.removeStorageSync(PREFIX + key),
  keys: (start) =>
    (Taro.getStorageInfoSync().keys ?? [])
      .filter((key) => key.startsWith(PREFIX + start))
      .map((key) => key.slice(PREFIX.length)),
}

/** A mini-program runs once: nobody else writes. */
export const onStorageElsewhere = (_listen: (key: string) => void) => () => undefined
