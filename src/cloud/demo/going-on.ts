import type { CityProfile } from '@/city/profile'
import { addMinutes } from '@/domain/clock/due'
import { dayOf, spansOf } from '@/domain/clock/workday'
import type { PlannedCase } from './plan'
import type { Schedule } from './schedule'
import { type Beat, STORIES } from './stories'

const MINUTE_MS = 60_000

/** The last moment, up to now, at which the city was at work. */
function lastAtWork({ calendar }: CityProfile, now: Date): Date {
  for (let day = dayOf(calendar, now); ; day -= 1) {
    const begun = spansOf(calendar, day).filter(({ from }) => from <= now.getTime())
    const last = begun.at(-1)
    if (last) return new Date(Math.min(last.to, now.getTime()))
  }
}

const before = (at: Date, minutes: number) => new Date(at.getTime() - minutes * MINUTE_MS)

/** Still going on: its steps spread evenly between the report and now, at hours at which the city works. */
export function goingOn(city: CityProfile, planned: PlannedCase, minutesAgo: number, now: Date): Schedule {
  const end = lastAtWork(city, now)
  const beats: readonly Beat[] = STORIES[planned.story]
  const steps = beats.map((beat, at) => {
    const share = (at + 1) / (beats.length + 1)
    const wished = addMinutes(city.calendar, before(end, minutesAgo * (1 - share)), at + 1, false)
    return { beat, at: new Date(Math.min(wished.getTime(), end.getTime())) }
  })
  return { reportedAt: before(end, minutesAgo), steps }
}
