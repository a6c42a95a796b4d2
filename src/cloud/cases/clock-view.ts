import type { CityProfile } from '@/city/profile'
import type { CaseView } from '@/contract/case'
import { caseClock } from '@/domain/clock/case-clock'
import { iso } from '../kernel/iso'
import { asClockEvent, type CaseEventRow } from './case-events'
import type { CaseRow } from './load-case'

/** Where no filing condition of the city says otherwise, a limit counts as a sample value (样例). */
const isSample = (city: CityProfile, { code, condition_key }: CaseRow) =>
  city.categories
    .find((category) => category.code === code)
    ?.conditions.find(({ key }) => key === condition_key)?.isSample ?? true

/** The clock as people see it. A pause that a return began carries the words it was returned with. */
export function clockView(
  city: CityProfile,
  row: CaseRow,
  events: readonly CaseEventRow[],
  now: Date,
): CaseView['clock'] {
  const clock = caseClock(events.map(asClockEvent), city, now)
  const returnedWith = (from: Date) =>
    events.find(({ kind, at }) => kind === 'returned' && at.getTime() === from.getTime())?.words ?? null
  return {
    wallMinutes: clock.wallMinutes,
    workingMinutes: clock.workingMinutes,
    pauses: clock.pauses.map(({ from, to, reason }) => ({
      from: from.toISOString(),
      to: iso(to),
      reason,
      words: returnedWith(from),
    })),
    dueAt: iso(clock.dueAt),
    isOverdue: clock.isOverdue,
    isSample: isSample(city, row),
  }
}
