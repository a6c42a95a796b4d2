/** Control characters, zero-width fillers and lone surrogates: nobody typed them on purpose. Line breaks stay. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cs}\u200B\u2060\uFEFF\uFFFE\uFFFF]/gu

/** Makes free text storable: drops what cannot be seen, keeps 藏文, emoji and line breaks, trims the ends. */
export const cleanWords = (text: string) => text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').trim()

/** Length as a person counts: code points, so an emoji or a rare character is one. */
export const countCharacters = (text: string) => Array.from(text).length
