/** Text kept on the phone under short keys, at once. */
export type SmallStorage = {
  /** The text, or `null` where there is none. */
  readonly read: (key: string) => string | null
  /** Throws where the phone has no room. */
  readonly write: (key: string, text: string) => void
  readonly remove: (key: string) => void
  /** Every key that begins with `start`, in no promised order. */
  readonly keys: (start: string) => readonly string[]
}
