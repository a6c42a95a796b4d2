import type { Receipt } from '@/contract/report'
import type { Problem } from '@/platform/failure'
import type { Who } from '@/platform/session'
import type { Draft } from './draft-type'

/**
 * One report on its way. Drawn in docs/outbox.md.
 * aside 草稿 · waiting 待发送 · sending 发送中 · filed 已上报 · refused 没有收下
 */
export type OutboxState = 'aside' | 'waiting' | 'sending' | 'filed' | 'refused'

export type OutboxItem = {
  /** The draft's id and the request id: one item is one report, however often it is sent. */
  readonly id: string
  readonly draft: Draft
  /** Whose report it is: it waits while the phone speaks for somebody else. */
  readonly who: Who
  readonly state: OutboxState
  /** Photos that the cloud has already. */
  readonly uploaded: readonly string[]
  /** Failed tries in a row; 0 after anything went well. */
  readonly failures: number
  /** Not before this instant (ms) by itself; by hand at any time. */
  readonly nextTryAt: number
  /** Why the last try came to nothing. */
  readonly problem: Problem | null
  readonly receipt: Receipt | null
  readonly changedAt: number
}

export const waitingItem = (draft: Draft, who: Who, now: number): OutboxItem => ({
  id: draft.id,
  draft,
  who,
  state: 'waiting',
  uploaded: [],
  failures: 0,
  nextTryAt: 0,
  problem: null,
  receipt: null,
  changedAt: now,
})

/** A draft laid aside because another one came back to the form. */
export const asideItem = (draft: Draft, who: Who, now: number): OutboxItem => ({
  ...waitingItem(draft, who, now),
  state: 'aside',
})

/** In an item of these states the draft may come back to the form. */
export const canComeBack = ({ state }: OutboxItem): boolean => state === 'aside' || state === 'refused'

/** In these states the item holds the report, and a draft of the same id is only its shadow. */
export const isOnItsWay = ({ state }: OutboxItem): boolean => !(state === 'aside' || state === 'refused')

const SECOND = 1000

/** 2 s, 8 s, 32 s, 2 min, then every 5 min: soon while the network only stumbled, gently while the cloud is down. */
export const waitAfter = (failures: number): number => Math.min(300, 2 * 4 ** (failures - 1)) * SECOND
