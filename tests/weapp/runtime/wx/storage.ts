import { copyInto, hostRealm } from '../realm'
import { WxFailure } from './failure'

const KEY_LIMIT_BYTES = 1024 * 1024
const TOTAL_LIMIT_BYTES = 10 * 1024 * 1024

/** The phone's storage of this mini-program, with WeChat's limits; it outlives a restart if handed on. */
export interface Storage {
  get(key: string): unknown
  has(key: string): boolean
  /** Throws where the key's 1 MB or the total's 10 MB would be passed. */
  set(key: string, value: unknown): void
  remove(key: string): void
  clear(): void
  keys(): string[]
  bytes(): number
}

/** An empty storage. */
export function createStorage(): Storage {
  const values = new Map<string, { value: unknown; bytes: number }>()
  const total = () => [...values.values()].reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    get: (key) => values.get(key)?.value,
    has: (key) => values.has(key),
    set(key, value) {
      const copy = copyInto(hostRealm, value)
      const bytes = new TextEncoder().encode(JSON.stringify(copy) ?? '').length
      if (bytes > KEY_LIMIT_BYTES) throw new WxFailure('setStorage:fail entry size limit reached')
      if (total() - (values.get(key)?.bytes ?? 0) + bytes > TOTAL_LIMIT_BYTES)
        throw new WxFailure('setStorage:fail exceed storage max size 10Mb')
      values.set(key, { value: copy, bytes })
    },
    remove(key) {
      values.delete(key)
    },
    clear: () => values.clear(),
    keys: () => [...values.keys()],
    bytes: total,
  }
}
