import { FAILURES, REFUSALS } from '@/contract/refusals'
import { words } from '@/words/words'

const all = [...Object.keys(REFUSALS), ...FAILURES] as (keyof typeof words.refusals)[]

it.each(all)('%s says what happened and what to do next, in Chinese', (code) => {
  const { title, advice } = words.refusals[code]
  expect(title).toMatch(/\p{Script=Han}{2}/u)
  expect(advice).toMatch(/\p{Script=Han}.*[。]$/u)
  expect(title).not.toMatch(/[。！]$/)
})

it('no two refusals look the same to a person', () => {
  const said = all.map((code) => words.refusals[code].title + words.refusals[code].advice)
  expect(new Set(said).size).toBe(all.length)
})

it('an unknown reason of a case is 其他, and none is nothing', () => {
  expect(words.cases.reason('wrong-unit')).toBe('不归这个单位管')
  expect(words.cases.reason('never-heard-of')).toBe('其他')
  expect(words.cases.reason(null)).toBe('')
})
