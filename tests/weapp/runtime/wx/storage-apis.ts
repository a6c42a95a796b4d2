import type { ApiKit } from './api-kit'
import { WxFailure } from './failure'
import type { Storage } from './storage'

const LIMIT_KB = 10 * 1024

/** `wx.setStorage` and its kin, both ways. */
export function storageApis(kit: ApiKit, storage: Storage) {
  const info = () => ({
    keys: storage.keys(),
    currentSize: Math.ceil(storage.bytes() / 1024),
    limitSize: LIMIT_KB,
  })
  return {
    setStorageSync: kit.atOnce('setStorageSync', (key: string, value: unknown) => storage.set(key, value)),
    getStorageSync: kit.atOnce('getStorageSync', (key: string) => storage.get(key) ?? ''),
    removeStorageSync: kit.atOnce('removeStorageSync', (key: string) => storage.remove(key)),
    clearStorageSync: kit.atOnce('clearStorageSync', () => storage.clear()),
    getStorageInfoSync: kit.atOnce('getStorageInfoSync', info),
    setStorage: kit.later('setStorage', ({ key, data }) => storage.set(String(key), data)),
    getStorage: kit.later('getStorage', ({ key }) => {
      if (!storage.has(String(key))) throw new WxFailure('getStorage:fail data not found')
      return { data: storage.get(String(key)) }
    }),
    removeStorage: kit.later('removeStorage', ({ key }) => storage.remove(String(key))),
    clearStorage: kit.later('clearStorage', () => storage.clear()),
    getStorageInfo: kit.later('getStorageInfo', info),
  }
}
