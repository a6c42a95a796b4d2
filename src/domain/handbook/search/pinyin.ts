const MOST_READINGS = 4
const SHORTEST_START = 3
const SHORTEST_TYPO = 5

/** A word and how surely it was meant, from 0 to 1. */
export type Guess = { readonly word: string; readonly quality: number }

type Spelling = {
  readonly word: string
  readonly full: string
  readonly initials: string
  readonly syllables: number
}

export type Pinyin = {
  /** What the letters may stand for among the words: whole, by initials, begun, joined, or with one letter wrong. */
  readonly guess: (letters: string) => readonly Guess[]
  /** A pattern for text that sounds like the letters; null where they are no pinyin. */
  readonly patternOf: (letters: string) => RegExp | null
  /** Whether two words differ and yet may sound alike. */
  readonly soundAlike: (one: string, other: string) => boolean
}

const readTable = (table: string): ReadonlyMap<string, string> => {
  const characters = new Map<string, string>()
  for (const row of table.split('|')) {
    const sound = /^[a-z]+/.exec(row)?.[0] ?? ''
    if (sound !== '') characters.set(sound, row.slice(sound.length))
  }
  return characters
}

const soundsByCharacter = (characters: ReadonlyMap<string, string>) => {
  const sounds = new Map<string, string[]>()
  for (const [sound, written] of characters)
    for (const character of written) sounds.set(character, [...(sounds.get(character) ?? []), sound])
  return sounds
}

/** One letter too many, too few, or wrong. */
export const isOneMistakeAway = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || one === other) return false
  let same = 0
  while (same < short.length && short.charAt(same) === long.charAt(same)) same++
  const rest = short.length === long.length ? same + 1 : same
  return short.slice(rest) === long.slice(same + 1)
}

/** The way to cut letters into syllables with the fewest cuts, or null. */
const cut = (letters: string, isSyllable: (part: string) => boolean): readonly string[] | null => {
  const ways: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= letters.length; end++) {
    let best: readonly string[] | null = null
    for (let start = Math.max(0, end - 6); start < end; start++) {
      const before = ways[start]
      const part = letters.slice(start, end)
      if (before && isSyllable(part) && (best === null || before.length + 1 < best.length))
        best = [...before, part]
    }
    ways.push(best)
  }
  return ways[letters.length] ?? null
}

const guessesOf = (
  spellings: readonly Spelling[],
  quality: number,
  isMeant: (spelling: Spelling) => boolean,
) => spellings.filter(isMeant).map(({ word }) => ({ word, quality }))

/** Reads the table at once and spells the words only when letters are first typed. */
export const makePinyin = (table: string, words: readonly string[]): Pinyin => {
  const characters = readTable(table)
  const sounds = soundsByCharacter(characters)
  const spell = (word: string): readonly Spelling[] => {
    let ways: readonly Spelling[] = [{ word, full: '', initials: '', syllables: 0 }]
    for (const character of word) {
      const readings = sounds.get(character) ?? (/[a-z0-9]/.test(character) ? [character] : [])
      ways = ways
        .flatMap(({ full, initials, syllables }) =>
          readings.map((sound) => ({
            word,
            full: full + sound,
            initials: initials + sound.charAt(0),
            syllables: syllables + 1,
          })),
        )
        .slice(0, MOST_READINGS)
    }
    return ways
  }
  let spelled: readonly Spelling[] | null = null
  const spellings = () => {
    spelled = spelled ?? words.flatMap(spell)
    return spelled
  }
  const steps: readonly ((letters: string) => readonly Guess[])[] = [
    (letters) => guessesOf(spellings(), 1, ({ full }) => full === letters),
    (letters) =>
      letters.length < 2
        ? []
        : guessesOf(spellings(), 0.9, ({ initials, syllables }) => syllables > 1 && initials === letters),
    (letters) =>
      guessesOf(spellings(), 0.8, ({ full, syllables }) => syllables > 1 && letters.includes(full)),
    (letters) =>
      letters.length < SHORTEST_START
        ? []
        : guessesOf(
            spellings(),
            0.7,
            ({ full, initials }) => full.startsWith(letters) || initials.startsWith(letters),
          ),
    (letters) =>
      letters.length < SHORTEST_TYPO
        ? []
        : guessesOf(spellings(), 0.6, ({ full }) => isOneMistakeAway(full, letters)),
  ]
  return {
    guess: (letters) => {
      for (const take of steps) {
        const guesses = take(letters)
        if (guesses.length > 0) return guesses
      }
      return []
    },
    patternOf: (letters) => {
      const syllables = cut(letters, (part) => characters.has(part))
      if (syllables === null || syllables.length < 2) return null
      return new RegExp(syllables.map((sound) => `[${characters.get(sound)}]`).join(''), 'g')
    },
    soundAlike: (one, other) =>
      one !== other &&
      one.length === other.length &&
      [...one].every((character, at) => {
        const mine = sounds.get(character) ?? []
        const theirs = sounds.get(other.charAt(at)) ?? []
        return mine.some((sound) => theirs.includes(sound))
      }),
  }
}
