import { useStore } from 'zustand'
import type { OutboxItem } from './outbox-item'
import { handOver, outbox } from './reporting'

/** Everything on its way and the newest receipts, newest first. */
export const useOutbox = (): readonly OutboxItem[] => useStore(outbox.store, ({ items }) => items)

export const useOutboxItem = (itemId: string): OutboxItem | undefined =>
  useStore(outbox.store, ({ items }) => items.find(({ id }) => id === itemId))

/** What a person can do with the outbox. */
export const outboxActions = {
  /** Hands the draft that the page shows to the outbox; safe to tap twice. */
  submitDraft: (draftId: string) => handOver.submit(draftId),
  sendNow: (itemId: string) => outbox.sendNow(itemId),
  takeBack: (itemId: string) => handOver.takeBack(itemId),
  discard: (itemId: string) => outbox.discard(itemId),
  discardDraft: () => handOver.discardDraft(),
}
