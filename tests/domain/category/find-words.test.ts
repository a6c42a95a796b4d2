import fc from 'fast-check'
import { type Found, findWords } from '@/domain/category/find-words'

const listsOf = (words: readonly string[]) => words.map((word, i) => ({ owner: i, words: [word] }))
const isInside = (part: Found<number>, whole: Found<number>) =>
  whole.word.length > part.word.length &&
  whole.at <= part.at &&
  whole.at + whole.word.length >= part.at + part.word.length

describe('words in a text', () => {
  it('are found with their place and their owner', () => {
    expect(findWords('垃圾桶坏了', [{ owner: 'damage', words: ['坏了'] }])).toEqual([
      { word: '坏了', at: 3, owner: 'damage' },
    ])
  })

  it('hide the shorter ones inside them, also those of others', () => {
    const found = findWords('垃圾桶坏了', [
      { owner: 'litter', words: ['垃圾', '垃圾桶'] },
      { owner: 'damage', words: ['垃圾桶坏', '坏'] },
    ])
    expect(found.map(({ word }) => word)).toEqual(['垃圾桶坏'])
  })

  it('that several own are found for each of them', () => {
    expect(
      findWords('坏', [
        { owner: 1, words: ['坏'] },
        { owner: 2, words: ['坏'] },
      ]),
    ).toHaveLength(2)
  })

  it('are exactly those that lie inside no longer one', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 }),
        fc.uniqueArray(letters, { maxLength: 8 }),
        (text, words) => {
          const all = words.flatMap((word, owner) => findWords(text, [{ owner, words: [word] }]))
          const expected = all.filter((part) => !all.some((whole) => isInside(part, whole)))
          const found = findWords(text, listsOf(words))
          expect(new Set(found.map((f) => `${f.at} ${f.word}`))).toEqual(
            new Set(expected.map((f) => `${f.at} ${f.word}`)),
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  it('are found in a long text without pause', () => {
    const started = performance.now()
    expect(findWords('坏'.repeat(10_000), listsOf(['坏', '坏坏']))).toHaveLength(9_999)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
