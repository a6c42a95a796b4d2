import {
  array,
  fallback,
  type InferOutput,
  integer,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  pipe,
  string,
} from 'valibot'

/** How many sizes of text there are, the first being the app's own. */
export const TEXT_STEPS = 5

const ids = () => fallback(array(string()), [])

/** What a person's reading leaves on the phone. A part that cannot be read starts anew; the others stay. */
const shape = object({
  /** The article read last; its title is kept, because the first page does not hold the handbook. */
  last: fallback(nullable(object({ id: string(), title: string() })), null),
  read: ids(),
  bookmarks: ids(),
  recent: ids(),
  textStep: fallback(pipe(number(), integer(), minValue(0), maxValue(TEXT_STEPS - 1)), 0),
  /** Questions of the quiz a family has talked about. */
  answered: ids(),
  /** `week` is the Monday it began on. */
  promise: fallback(nullable(object({ week: string(), text: string() })), null),
})

export type KeptReading = Readonly<InferOutput<typeof shape>>

export const NOTHING_READ: KeptReading = {
  last: null,
  read: [],
  bookmarks: [],
  recent: [],
  textStep: 0,
  answered: [],
  promise: null,
}

/** Reads what an older or a damaged app may have left. Never throws. */
export const keptReading = fallback(shape, {
  ...NOTHING_READ,
  read: [],
  bookmarks: [],
  recent: [],
  answered: [],
})
