/** A question for the child to read aloud and the grown-up to answer. */
export type QuizQuestion = {
  readonly id: string
  readonly question: string
  /** Three or four, in the order they are shown. */
  readonly choices: readonly string[]
  /** Index into `choices`. */
  readonly answer: number
  readonly explanation: string
  /** The article in which the answer stands. */
  readonly article: string
}

/** A step of a mulberry32 generator: the next state, and a number in [0, 1). */
const step = (state: number): readonly [next: number, value: number] => {
  const next = (state + 0x6d2b79f5) | 0
  const mixed = Math.imul(next ^ (next >>> 15), next | 1)
  const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
  return [next, ((stirred ^ (stirred >>> 14)) >>> 0) / 4294967296]
}

const shuffle = <T>(items: readonly T[], seed: number): readonly T[] => {
  const shuffled = [...items]
  let state = seed
  for (let last = shuffled.length - 1; last > 0; last--) {
    const [next, value] = step(state)
    state = next
    const other = Math.floor(value * (last + 1))
    const [a, b] = [shuffled[last], shuffled[other]]
    if (a !== undefined && b !== undefined) [shuffled[last], shuffled[other]] = [b, a]
  }
  return shuffled
}

/**
 * `count` questions in an order that depends on `seed` alone (a day's number makes a family's questions of the day). Questions in
 * `answered` come last, so that a family meets new ones first. Answers are not scored and no one is ranked.
 */
export const drawQuestions = (
  questions: readonly QuizQuestion[],
  { count, seed, answered = [] }: { count: number; seed: number; answered?: readonly string[] },
): readonly QuizQuestion[] => {
  const known = new Set(answered)
  const shuffled = shuffle(questions, seed)
  const fresh = shuffled.filter(({ id }) => !known.has(id))
  const seen = shuffled.filter(({ id }) => known.has(id))
  return [...fresh, ...seen].slice(0, Math.max(0, count))
}
