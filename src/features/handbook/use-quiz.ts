import { useState } from 'react'
import { quiz } from '@/content/generated/quiz'
import { drawQuestions } from '@/domain/handbook/quiz'
import { readingActions, useReading } from './use-reading'

const ROUND = 10

const draw = (seed: number) =>
  drawQuestions(quiz, { count: ROUND, seed, answered: useReading.getState().answered })

/** Ten questions, new ones first. Nothing is counted: an answer only leads to its explanation. */
export const useQuiz = (now: () => number) => {
  const [questions, setQuestions] = useState(() => draw(now()))
  const [at, setAt] = useState(0)
  const [chosen, setChosen] = useState<number | null>(null)
  const question = questions[at]

  const choose = (choice: number) => {
    setChosen(choice)
    if (question) readingActions.answered(question.id)
  }
  const next = () => {
    setAt(at + 1)
    setChosen(null)
  }
  const again = () => {
    setQuestions(draw(now()))
    setAt(0)
    setChosen(null)
  }
  return { question, at, all: questions.length, chosen, choose, next, again }
}
