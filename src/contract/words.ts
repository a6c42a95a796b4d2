import { check, pipe, string, transform } from 'valibot'

/** Control characters, zero-width fillers and lone surrogates: nobody typed them on purpose. Line breaks stay. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cs}\u200B\u2060\uFEFF\uFFFE\uFFFF]/gu

/** Makes free text storable: drops what cannot be seen, keeps 藏文, emoji and line breaks, trims the ends. */
export const cleanWords = (text: string) => text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').trim()

/** Length as a person counts: code points, so an emoji or a rare character is one. */
export const countCharacters = (text: string) => Array.from(text).length

/** Free text of at most `most` characters after cleaning. */
export const words = (most: number) =>
  pipe(
    string(),
    transform(cleanWords),
    check((text) => countCharacters(text) <= most, 'too-long'),
  )

/** Free text that must say something. */
export const someWords = (most: number) =>
  pipe(
    words(most),
    check((text) => text.length > 0, 'empty'),
  )
