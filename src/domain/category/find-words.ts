/** A word that was found in a text: where it begins and whose word it is. */
export type Found<Owner> = { readonly word: string; readonly at: number; readonly owner: Owner }
export type WordsOf<Owner> = { readonly owner: Owner; readonly words: readonly string[] }

const placesOf = (text: string, word: string): readonly number[] => {
  const places: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at)
  return places
}

const byPlace = (a: Found<unknown>, b: Found<unknown>) => a.at - b.at || b.word.length - a.word.length

/** Leaves out what lies inside a longer find. One pass, because a long text holds thousands. */
const withoutParts = <Owner>(finds: readonly Found<Owner>[]): readonly Found<Owner>[] => {
  let widest = { from: -1, to: -1 }
  return [...finds].sort(byPlace).filter(({ at, word }) => {
    const to = at + word.length
    const isPart = to < widest.to || (to === widest.to && at > widest.from)
    if (to > widest.to) widest = { from: at, to }
    return !isPart
  })
}

/**
 * Every word of the lists that stands in the folded text, in order. A longer word hides the shorter ones inside it, whosever they
 * are: in 垃圾桶坏了 the broken bin is found and the litter is not.
 */
export const findWords = <Owner>(text: string, lists: readonly WordsOf<Owner>[]): readonly Found<Owner>[] =>
  withoutParts(
    lists.flatMap(({ owner, words }) =>
      [...new Set(words)].flatMap((word) => placesOf(text, word).map((at) => ({ word, at, owner }))),
    ),
  )
