import type { CityProfile } from '../profile'
import { type CityProblem, problemsOf, repeated } from './problem'

const DATE = /^\d{4}-\d{2}-\d{2}$/

const isDate = (date: string) =>
  DATE.test(date) && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date)

const isWeekend = (date: string) => [0, 6].includes(new Date(date).getUTCDay())

const spanProblems = (spans: CityProfile['calendar']['spans']) => [
  spans.length === 0 && 'has no working time',
  spans.some(([from, to], i) => from >= to || from < (spans[i - 1]?.[1] ?? 0) || to > 1440) &&
    'spans of a workday follow each other between 0 and 1440',
]

/** The calendar works, its days off are weekdays, its 调休 days are weekend days; numbers that count are above 0. */
export const checkTime = ({ calendar, limits }: CityProfile): readonly CityProblem[] => [
  ...problemsOf([calendar.spans], () => 'calendar.spans', spanProblems),
  ...problemsOf(
    calendar.holidays,
    (date) => `holiday ${date}`,
    (date) => [
      !isDate(date) && 'is no date YYYY-MM-DD',
      isDate(date) && isWeekend(date) && 'is a weekend day, which is off anyway',
    ],
  ),
  ...problemsOf(
    calendar.workdays,
    (date) => `workday ${date}`,
    (date) => [
      !isDate(date) && 'is no date YYYY-MM-DD',
      isDate(date) && !isWeekend(date) && 'is a weekday, which is worked anyway',
    ],
  ),
  ...problemsOf(
    repeated([...calendar.holidays, ...calendar.workdays]),
    (date) => `calendar ${date}`,
    () => ['stands more than once'],
  ),
  ...problemsOf(
    Object.entries(limits.stages),
    ([stage]) => `limits.stages.${stage}`,
    ([, limit]) => [!(limit.amount > 0) && 'is not above 0'],
  ),
  ...problemsOf(
    [
      ['reportsPerDay', limits.reportsPerDay],
      ['answerDays', limits.answerDays],
      ['nearMetres', limits.nearMetres],
    ] as const,
    ([name]) => `limits.${name}`,
    ([, value]) => [!(value > 0) && 'is not above 0'],
  ),
]
