import type { CityProfile } from '@/city/profile'
import type { CaseFacts } from './facts'
import type { Verdict } from './stage'

const DAY_MS = 86_400_000

/** The moment an owner's answer is too late: `answerDays` days of 24 hours after closing. */
export const answerUntil = (city: CityProfile, closedAt: Date): Date =>
  new Date(closedAt.getTime() + city.limits.answerDays * DAY_MS)

/** May owners still agree, dispute, or say they have not looked yet? */
export const isAnswerOpen = (
  city: CityProfile,
  facts: Pick<CaseFacts, 'stage' | 'closedAt'>,
  now: Date,
): boolean =>
  facts.stage === 'closed' &&
  facts.closedAt !== null &&
  now.getTime() < answerUntil(city, facts.closedAt).getTime()

/** Has everybody had their time without a yes or no? Then the jobs door says 未确认: silence is never agreement. */
export const isAnswerOver = (city: CityProfile, facts: CaseFacts, now: Date): boolean =>
  facts.stage === 'closed' &&
  (facts.verdict === 'waiting' || facts.verdict === 'not-seen') &&
  !isAnswerOpen(city, facts, now)

/** Several owners may answer: one who has not looked yet does not take back another's yes. */
export const verdictAfterNotSeen = (before: Verdict | null): Verdict =>
  before === 'agreed' ? 'agreed' : 'not-seen'
