/** How many sizes of text there are, the first being the app's own. */
export const TEXT_STEPS = 5

/** What a person's reading leaves on the phone. */
export type KeptReading = {
  /** The article read last; its title is kept, because the first page does not hold the handbook. */
  readonly last: { readonly id: string; readonly title: string } | null
  readonly read: readonly string[]
  readonly bookmarks: readonly string[]
  readonly recent: readonly string[]
  readonly textStep: number
  /** Questions of the quiz a family has talked about. */
  readonly answered: readonly string[]
  /** `week` is the Monday it began on. */
  readonly promise: { readonly week: string; readonly text: string } | null
}

export const NOTHING_READ: KeptReading = {
  last: null,
  read: [],
  bookmarks: [],
  recent: [],
  textStep: 0,
  answered: [],
  promise: null,
}

type Left = Readonly<Record<string, unknown>>
const isObject = (left: unknown): left is Left => typeof left === 'object' && left !== null
const isText = (left: unknown): left is string => typeof left === 'string'
const isTextStep = (left: unknown): left is number =>
  Number.isInteger(left) && Number(left) >= 0 && Number(left) < TEXT_STEPS

const texts = (left: unknown): readonly string[] => (Array.isArray(left) && left.every(isText) ? left : [])

function lastOf(left: unknown): KeptReading['last'] {
  if (!isObject(left)) return null
  const { id, title } = left
  return isText(id) && isText(title) ? { id, title } : null
}

function promiseOf(left: unknown): KeptReading['promise'] {
  if (!isObject(left)) return null
  const { week, text } = left
  return isText(week) && isText(text) ? { week, text } : null
}

/**
 * Reads what an older or a damaged app may have left; never throws. A part that cannot be read starts anew, the others
 * stay. Without a schema: the handbook's tab would be the only page that brings valibot to the phone (5 KB).
 */
export function keptReading(left: unknown): KeptReading {
  if (!isObject(left)) return NOTHING_READ
  return {
    last: lastOf(left.last),
    read: texts(left.read),
    bookmarks: texts(left.bookmarks),
    recent: texts(left.recent),
    textStep: isTextStep(left.textStep) ? left.textStep : 0,
    answered: texts(left.answered),
    promise: promiseOf(left.promise),
  }
}
