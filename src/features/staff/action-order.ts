import type { StaffAction } from './step'

/** What moves the case on comes first; giving it back or turning it down is never the first thing offered. */
const ORDER: readonly StaffAction[] = [
  'handle',
  'take',
  'close',
  'dispatch',
  'file',
  'self-handle',
  'return',
  'decline',
]

const NEVER_FIRST: readonly StaffAction[] = ['return', 'decline']

/** The one action at the thumb, and those in the sheet. */
export const inOrder = (actions: readonly StaffAction[]) => {
  const ordered = ORDER.filter((action) => actions.includes(action))
  const primary = ordered.find((action) => !NEVER_FIRST.includes(action)) ?? null
  return { primary, others: ordered.filter((action) => action !== primary) }
}
