import type { CaseRow } from '../cases/load-case'

/** The last case of the page before: its deadline, if any, and its id. */
export type QueuePlace = { readonly dueAt: Date | null; readonly id: string }

const FORM = /^(\d{1,15}|never)\.([0-9a-f-]{36})$/

export const cursorOf = ({ due_at, id }: Pick<CaseRow, 'due_at' | 'id'>) =>
  `${due_at?.getTime() ?? 'never'}.${id}`

/** Where the next page begins; a cursor that is none of ours begins again. */
export function readCursor(cursor: string | null): QueuePlace | null {
  const [, due, id] = FORM.exec(cursor ?? '') ?? []
  if (!due || !id) return null
  return { dueAt: due === 'never' ? null : new Date(Number(due)), id }
}
