/** What is wrong with a piece of the handbook, in words for its editor. `line` counts from 1 in the text that was checked. */
export type Problem = { readonly line: number; readonly message: string }

/** What is wrong with a value, and the way to it from the top: `['sources', 0, 'law']`. */
export type Flaw = { readonly path: readonly (string | number)[]; readonly message: string }
