/**
 * Text as words are looked for in it: full-width forms made half-width (NFKC), lower case, no white space, and one `|` for every
 * run of punctuation or symbols, so that no word is found across the end of a clause. A word list holds folded words.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '|')
