import type { SmallStorage } from '@/platform/storage-type'
import type { OutboxItem } from './outbox-item'

/** Receipts kept on the phone; older ones are in 我的上报. */
const FILED_KEPT = 30

export const OUTBOX_KEY = 'outbox:'

const parse = (text: string | null): OutboxItem | null => {
  if (text === null) return null
  try {
    const item: OutboxItem = JSON.parse(text)
    return item
  } catch {
    return null
  }
}

const newestFirst = (a: OutboxItem, b: OutboxItem) => (a.id < b.id ? 1 : -1)

/** Where items lie through kills and restarts: each under its own key, so that two tabs never undo each other. */
export const createShelf = (storage: SmallStorage) => {
  const get = (id: string) => parse(storage.read(OUTBOX_KEY + id))

  const all = (): readonly OutboxItem[] =>
    storage
      .keys(OUTBOX_KEY)
      .map((key) => parse(storage.read(key)))
      .filter((item) => item !== null)
      .sort(newestFirst)

  const remove = (id: string) => storage.remove(OUTBOX_KEY + id)

  /** `sending` is true only while this app lives: after a kill the item waits again. Throws where the phone is full. */
  const put = (item: OutboxItem) => {
    const lasting = item.state === 'sending' ? { ...item, state: 'waiting' } : item
    storage.write(OUTBOX_KEY + item.id, JSON.stringify(lasting))
  }

  const trim = () => {
    const filed = all().filter(({ state }) => state === 'filed')
    for (const { id } of filed.slice(FILED_KEPT)) remove(id)
  }

  return { get, all, put, remove, trim }
}
