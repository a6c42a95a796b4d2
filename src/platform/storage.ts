import { keepInMemory } from './storage-memory'
import type { SmallStorage } from './storage-type'

const PREFIX = 'jielin:'

/** A browser that forbids storage throws on the first look at it; the app then works until the tab closes. */
const browserStorage = (): Storage | null => {
  try {
    window.localStorage.getItem(PREFIX)
    return window.localStorage
  } catch {
    return null
  }
}

const kept = browserStorage()

const inBrowser = (browser: Storage): SmallStorage => ({
  read: (key) => browser.getItem(PREFIX + key),
  write: (key, text) => browser.setItem(PREFIX + key, text),
  remove: (key) => browser.removeItem(PREFIX + key),
  keys: (start) =>
    Object.keys(browser)
      .filter((key) => key.startsWith(PREFIX + start))
      .map((key) => key.slice(PREFIX.length)),
})

/** Small values (text under 1 MB a key) that outlive the app. Writing throws where the phone is full. */
export const storage: SmallStorage = kept ? inBrowser(kept) : keepInMemory()

/** Tells which key another tab of the same browser changed. On weapp there is no other tab. */
export const onStorageElsewhere = (listen: (key: string) => void): (() => void) => {
  const hear = (event: StorageEvent) => {
    if (event.key?.startsWith(PREFIX)) listen(event.key.slice(PREFIX.length))
  }
  window.addEventListener('storage', hear)
  return () => window.removeEventListener('storage', hear)
}
