/** A word that was found in a text: where it begins and whose word it is. */
export type Found<Owner> = { readonly word: string; readonly at: number; readonly owner: Owner }
export type WordsOf<Owner> = { readonly owner: Owner; readonly words: readonly string[] }

const placesOf = (text: string, word: string): readonly number[] => {
  const places: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at)
  return places
}

const isPartOf = (found: Found<unknown>, larger: Found<unknown>) =>
  larger.word.length > found.word.length &&
  larger.at <= found.at &&
  larger.at + larger.word.length >= found.at + found.word.length

/**
 * Every word of the lists that stands in the folded text. A longer word hides the shorter ones inside it, whosever they are: in
 * 垃圾桶坏了 the broken bin is found and the litter is not.
 */
export const findWords = <Owner>(text: string, lists: readonly WordsOf<Owner>[]): readonly Found<Owner>[] => {
  const all = lists.flatMap(({ owner, words }) =>
    [...new Set(words)].flatMap((word) => placesOf(text, word).map((at) => ({ word, at, owner }))),
  )
  return all.filter((found) => !all.some((larger) => isPartOf(found, larger)))
}
