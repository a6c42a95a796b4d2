import { createStore } from 'zustand/vanilla'
import type { SmallStorage } from '@/platform/storage-type'
import type { OutboxItem } from './outbox-item'
import { createShelf } from './outbox-shelf'

/** Items as a page sees them, newest first: what lies on the shelf and, on top, the one that this app is sending. */
export const createOutboxStore = (storage: SmallStorage) => {
  const shelf = createShelf(storage)
  const store = createStore<{ readonly items: readonly OutboxItem[] }>(() => ({ items: shelf.all() }))
  const moving: { item: OutboxItem | null } = { item: null }

  const refresh = () =>
    store.setState({
      items: shelf.all().map((kept) => (kept.id === moving.item?.id ? moving.item : kept)),
    })

  /** Shelf first, so that what a page shows is never more than what would survive. Throws where the phone is full. */
  const put = (item: OutboxItem) => {
    shelf.put(item)
    refresh()
  }

  const remove = (id: string) => {
    shelf.remove(id)
    refresh()
  }

  /**
   * One step of sending. Where locks are missing another tab may have gone further meanwhile: what it filed stays filed, and
   * what was thrown away there comes back only if it was filed here.
   */
  const step = (item: OutboxItem) => {
    moving.item = item.state === 'sending' ? item : null
    const kept = shelf.get(item.id)
    if (item.state === 'filed' || (kept && kept.state !== 'filed')) shelf.put(item)
    refresh()
  }

  const isMoving = (id: string) => moving.item?.id === id

  /** Whatever became of the last step, nothing is being sent now. */
  const rest = () => {
    moving.item = null
    refresh()
  }

  return {
    store,
    get: shelf.get,
    all: shelf.all,
    trim: shelf.trim,
    refresh,
    put,
    remove,
    step,
    rest,
    isMoving,
  }
}

export type OutboxStore = ReturnType<typeof createOutboxStore>
