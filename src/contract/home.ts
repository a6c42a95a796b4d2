import { type InferOutput, number, object } from 'valibot'
import { mine } from './report'

/** What matters to me now: what waits for my answer, what is under way, and what the city did this week. */
export const home = object({
  waiting: mine.entries.reports,
  underWay: mine.entries.reports,
  unread: number(),
  week: object({ reported: number(), closed: number(), solved: number(), confirmed: number() }),
})
export type Home = InferOutput<typeof home>
