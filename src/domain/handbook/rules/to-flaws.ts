import type * as v from 'valibot'
import type { Flaw } from './problem'

const isKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number'

/** valibot says in English that a key is missing or unknown; everything else is said in the schema's own words. */
const messageOf = (issue: v.BaseIssue<unknown>): string => {
  const key = String(issue.path?.[issue.path.length - 1]?.key ?? '')
  if (issue.kind === 'schema' && issue.type === 'strict_object' && key !== '')
    return issue.expected === 'never' ? `不认识 ${key}` : `缺少 ${key}`
  return issue.message
}

/** What valibot found, as an editor reads it. */
export const toFlaws = (issues: readonly v.BaseIssue<unknown>[]): readonly Flaw[] =>
  issues.map((issue) => ({
    path: (issue.path ?? []).map(({ key }) => key).filter(isKey),
    message: messageOf(issue),
  }))
