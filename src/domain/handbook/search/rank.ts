import type { Corpus } from './corpus'
import type { Clue } from './understand'

export type Ranked = { readonly article: number; readonly score: number }

/** Articles further than this behind the best one are no answer. */
const TAIL = 0.12
/** One character in common is chance; this many are not. */
const HINTS_FOR_AN_ANSWER = 3
/** Standing in a title, the keywords and the body at once is worth more than in the title, but not three times as much. */
const SATURATION = 0.7
/** Rare words decide. */
const RARITY = 1.2

type Weighed = {
  readonly strengths: ReadonlyMap<number, number>
  readonly weight: number
  readonly isHint: boolean
}

/** A clue speaks as strongly as the best of its words, and the more the fewer articles it speaks of. */
const weigh = (clue: Clue, corpus: Corpus): Weighed => {
  const strengths = new Map<number, number>()
  for (const { word, quality } of clue.guesses)
    for (const [article, strength] of corpus.knownStrengthsOf(word))
      strengths.set(article, Math.max(strengths.get(article) ?? 0, strength ** SATURATION * quality))
  const rarity = Math.log(1 + corpus.size / (1 + strengths.size))
  return { strengths, weight: clue.weight * rarity ** RARITY, isHint: clue.isHint }
}

const totals = (weighed: readonly Weighed[]) => {
  const scores = new Map<number, { sum: number; met: number; hints: number; isAnswer: boolean }>()
  for (const { strengths, weight, isHint } of weighed)
    for (const [article, strength] of strengths) {
      const { sum, met, hints, isAnswer } = scores.get(article) ?? {
        sum: 0,
        met: 0,
        hints: 0,
        isAnswer: false,
      }
      scores.set(article, {
        sum: sum + strength * weight,
        met: met + weight,
        hints: hints + Number(isHint),
        isAnswer: isAnswer || !isHint,
      })
    }
  return [...scores]
}

/** The articles that answer the clues, best first; an article that answers more of them counts for more. */
export const rank = (clues: readonly Clue[], corpus: Corpus): readonly Ranked[] => {
  const isSingle = clues.length === 1
  const weighed = clues.map((clue) => weigh(clue, corpus))
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const ranked = totals(weighed)
    .filter(([, { isAnswer, hints }]) => isAnswer || isSingle || hints >= HINTS_FOR_AN_ANSWER)
    .map(([article, { sum, met }]) => ({ article, score: sum * Math.sqrt(met / all) }))
    .sort((a, b) => b.score - a.score || a.article - b.article)
  const best = ranked[0]?.score ?? 0
  return ranked.filter(({ score }) => score >= best * TAIL)
}
