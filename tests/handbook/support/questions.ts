import { readFileSync } from 'node:fs'
import path from 'node:path'

export type Question = { readonly question: string; readonly article: string }

/** The lay questions of questions.txt with the article each must find. */
export const readQuestions = (): readonly Question[] =>
  readFileSync(path.join(__dirname, '../questions.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => line.split('|').map((part) => part.trim()))
    .map(([question = '', article = '']) => ({ question, article }))
