/** Makes text comparable without moving any character: half-width, lower case, simplified. The length stays the same. */
export type Fold = (text: string) => string

const FULL_WIDTH = { from: 0xff01, to: 0xff5e, distance: 0xfee0 } as const

const narrow = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code >= FULL_WIDTH.from && code <= FULL_WIDTH.to) return String.fromCharCode(code - FULL_WIDTH.distance)
  return character === '\u3000' ? ' ' : character
}

const lower = (character: string): string =>
  character >= 'A' && character <= 'Z' ? character.toLowerCase() : character

/** `traditional` holds pairs: a traditional character, then its simplified one. */
export const makeFold = (traditional: string): Fold => {
  const simplified = new Map<string, string>()
  for (let at = 0; at + 1 < traditional.length; at += 2)
    simplified.set(traditional.charAt(at), traditional.charAt(at + 1))
  return (text) => {
    let folded = ''
    for (let at = 0; at < text.length; at++) {
      const character = lower(narrow(text.charAt(at)))
      folded += simplified.get(character) ?? character
    }
    return folded
  }
}
