import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readYaml } from './read-yaml.mjs'

/** A YAML list read and parsed by a rule of the domain; `value` is missing where `problems` say why. */
export function readList(file, parse) {
  const yaml = readYaml(readFileSync(file, 'utf8'))
  if (yaml.problems.length > 0) return { problems: yaml.problems.map((problem) => ({ file, ...problem })) }
  const parsed = parse(yaml.data)
  if (parsed.value) return { value: parsed.value, problems: [] }
  return {
    problems: parsed.flaws.map(({ path, message }) => ({ file, line: yaml.lineOf(path), message })),
  }
}

/** Every quiz question of the folder with the file it stands in and the line of each of its keys. */
export function readQuiz(folder, parseQuestion) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const read = files.sort().map((name) => readQuizFile(path.join(folder, name), parseQuestion))
  return {
    questions: read.flatMap(({ questions }) => questions),
    problems: read.flatMap(({ problems }) => problems),
  }
}

function readQuizFile(file, parseQuestion) {
  const yaml = readYaml(readFileSync(file, 'utf8'))
  const broken = yaml.problems.map((problem) => ({ file, ...problem }))
  if (broken.length > 0) return { questions: [], problems: broken }
  if (!Array.isArray(yaml.data))
    return { questions: [], problems: [{ file, line: 1, message: '要写成列表' }] }
  const parsed = yaml.data.map((data, index) => ({ index, ...parseQuestion(data) }))
  return {
    questions: parsed.flatMap(({ index, value }) =>
      value ? [{ file, lineOf: (key) => yaml.lineOf([index, key]), ...value }] : [],
    ),
    problems: parsed.flatMap(({ index, flaws = [] }) =>
      flaws.map(({ path, message }) => ({ file, line: yaml.lineOf([index, ...path]), message })),
    ),
  }
}

/** The lines of a word list that hold words: `{ line, words }`. A # begins a comment. */
export function readWordLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({
      line: index + 1,
      words: text.replace(/#.*/, '').trim().split(/\s+/).filter(Boolean),
    }))
    .filter(({ words }) => words.length > 0)
}
