/** What search needs beside the text. Strings, because they are small to ship and fast to read. */
export type SearchTables = {
  /** `a阿啊|ai爱…`: a syllable, then the characters that may sound like it. */
  readonly pinyin: string
  /** `傳传壞坏…`: a traditional character, then its simplified one. */
  readonly traditional: string
  /** One group of words a line, with a space between words. */
  readonly synonyms: string
  /** Words that carry no meaning of their own in a question, with a space between words. */
  readonly stopwords: string
}
