import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { storage } from '@/platform/storage'
import { type KeptReading, keptReading, NOTHING_READ, TEXT_STEPS } from './kept-reading'

/** A full phone must not stop anybody from reading; the progress then lasts until the app closes. */
const write = (key: string, text: string) => {
  try {
    storage.write(key, text)
  } catch {
    return
  }
}

/** Progress, bookmarks, searches, text size and the week's promise: on this phone only, nothing is sent. */
export const useReading = create<KeptReading>()(
  persist(() => NOTHING_READ, {
    name: 'reading',
    version: 1,
    storage: createJSONStorage(() => ({ getItem: storage.read, setItem: write, removeItem: storage.remove })),
    merge: keptReading,
  }),
)

const RECENT_MOST = 8
/** Longer than this is a story, not a search worth offering again. */
const RECENT_LONGEST = 30

const withOnce = (list: readonly string[], item: string) =>
  list.includes(item) ? [...list] : [...list, item]

/** The store's own setter answers what nobody asks for. */
const keep = (change: (kept: KeptReading) => Partial<KeptReading>): void => {
  useReading.setState(change)
}

/** What a reader does. Every change is kept at once. */
export const readingActions = {
  openArticle: ({ id, title }: { readonly id: string; readonly title: string }): void =>
    keep(({ read }) => ({ last: { id, title }, read: withOnce(read, id) })),
  toggleBookmark: (id: string): void =>
    keep(({ bookmarks }) => ({
      bookmarks: bookmarks.includes(id) ? bookmarks.filter((kept) => kept !== id) : [id, ...bookmarks],
    })),
  /** Steps outside the five stay at the nearest end. */
  chooseTextStep: (step: number): void =>
    keep(() => ({ textStep: Math.min(TEXT_STEPS - 1, Math.max(0, step)) })),
  /** Keeps a search to offer it again, the latest first. */
  rememberQuery: (query: string): void => {
    const text = query.trim()
    if (text === '' || text.length > RECENT_LONGEST) return
    keep(({ recent }) => ({
      recent: [text, ...recent.filter((kept) => kept !== text)].slice(0, RECENT_MOST),
    }))
  },
  forgetQueries: (): void => keep(() => ({ recent: [] })),
  /** A question talked about comes last in the next rounds. */
  answered: (id: string): void => keep(({ answered }) => ({ answered: withOnce(answered, id) })),
  promise: (text: string, week: string): void => keep(() => ({ promise: { week, text } })),
}
