import type { SmallStorage } from './storage-type'

/** The same promise without the phone: for browsers that forbid storage. Gone with the tab. */
export const keepInMemory = (): SmallStorage => {
  const texts = new Map<string, string>()
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      texts.set(key, text)
    },
    remove: (key) => {
      texts.delete(key)
    },
    keys: (start) => [...texts.keys()].filter((key) => key.startsWith(start)),
  }
}
