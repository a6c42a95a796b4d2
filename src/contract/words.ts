import { check, pipe, string, transform } from 'valibot'
import { cleanWords, countCharacters } from './clean-words'

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
