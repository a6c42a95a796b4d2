/** The photos of a phone: what idb-keyval keeps, in memory. */
const kept = new Map<string, unknown>()

export const keyval = {
  createStore: () => undefined,
  get: async (key: string) => kept.get(key),
  set: async (key: string, value: unknown) => void kept.set(key, value),
  del: async (key: string) => void kept.delete(key),
  keys: async () => [...kept.keys()],
}

export const keptPhotos = (): readonly string[] => [...kept.keys()]

/** The phone was emptied behind our back, as a browser may do. */
export const losePhotos = (): void => kept.clear()
