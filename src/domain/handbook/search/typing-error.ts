import type { Corpus } from './corpus'
import type { Lexicon } from './lexicon'
import { type Guess, isOneMistakeAway, type Pinyin } from './pinyin'

const SHORTEST = 3
const QUALITY = 0.6
/** In a longer sentence two neighbours often sound like some word by chance. */
const LONGEST_BY_SOUND = 4

const windowsOf = (text: string, length: number): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length))

/** Two neighbouring characters that the whole handbook never puts together: the sign that one of them may be mistyped. */
const isStrange = (corpus: Corpus, text: string) => windowsOf(text, 2).some((pair) => !corpus.holds(pair))

/** Words of which all characters but one stand in the text: a cheap first look. */
const mayBe = (word: string, characters: ReadonlySet<string>) => {
  let missing = 0
  for (const character of word) if (!characters.has(character)) missing++
  return missing <= 1
}

/**
 * Words that the text may have meant: with one character wrong, missing or too many (from three characters on), or two characters
 * that sound alike. Only stretches the handbook never uses are doubted, so that right words stay what they are.
 */
export const guessMistyped = (
  text: string,
  { lexicon, corpus, pinyin }: { lexicon: Lexicon; corpus: Corpus; pinyin: Pinyin },
): readonly Guess[] => {
  if (text.length < 2 || !isStrange(corpus, text)) return []
  const characters = new Set(text)
  const strangePairs = windowsOf(text, 2).filter((pair) => !corpus.holds(pair))
  return lexicon.words
    .filter((word) => {
      if (word.length === 2)
        return text.length <= LONGEST_BY_SOUND && strangePairs.some((pair) => pinyin.soundAlike(pair, word))
      if (word.length < SHORTEST || !mayBe(word, characters)) return false
      return [word.length, word.length - 1, word.length + 1].some((length) =>
        windowsOf(text, length).some((part) => isOneMistakeAway(part, word) && isStrange(corpus, part)),
      )
    })
    .map((word) => ({ word, quality: QUALITY }))
}
