/** The last row of a page in its order: a number (milliseconds, metres) and, among equals, the id. */
export type Mark = { readonly value: number; readonly id: string }

const FORM = /^(\d+(?:\.\d+)?(?:e-?\d+)?)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Reads a cursor that `pageOf` made; anything else begins at the beginning. */
export function readCursor(cursor: string | null | undefined): Mark | null {
  const [, value, id] = FORM.exec(cursor ?? '') ?? []
  return value && id && Number.isSafeInteger(Math.trunc(Number(value))) ? { value: Number(value), id } : null
}

/** A page of `size` out of rows of which one more was asked for, and where the next page begins, if there is one. */
export function pageOf<T>(rows: readonly T[], size: number, markOf: (row: T) => Mark) {
  const page = rows.slice(0, size)
  const last = page.at(-1)
  const mark = rows.length > size && last ? markOf(last) : null
  return { page, next: mark && `${mark.value}~${mark.id}` }
}
