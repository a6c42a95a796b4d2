import { idTime } from '@/platform/id-time'
import type { Draft } from './draft-type'
import type { OutboxItem } from './outbox-item'

/** Three days: nobody is still in the middle of picking it. */
const OLD = 3 * 24 * 60 * 60 * 1000

/** Photos on the phone that no draft and no unfiled item holds any more: what kills left behind. */
export const orphans = (
  kept: readonly string[],
  draft: Draft,
  items: readonly OutboxItem[],
  now: number,
): readonly string[] => {
  const drafts = [draft, ...items.filter(({ state }) => state !== 'filed').map((item) => item.draft)]
  const held = new Set(drafts.flatMap(({ photos }) => photos.map(({ id }) => id)))
  return kept.filter((id) => !held.has(id) && now - (idTime(id) ?? now) > OLD)
}
