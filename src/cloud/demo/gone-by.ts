import type { CityProfile } from '@/city/profile'
import { addMinutes } from '@/domain/clock/due'
import { isWallClock, limitMinutes } from '@/domain/clock/minutes'
import { dayOf, spansOf } from '@/domain/clock/workday'
import { chance } from './chance'
import type { PlannedCase } from './plan'
import type { Schedule, Scheduled } from './schedule'
import { type Beat, type Beginning, STORIES } from './stories'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1440

type GoneBy = Exclude<Beginning, { minutesAgo: number }>

/** Minutes that a beat takes: of working time for staff, of the wall clock for residents. */
const TAKES: Readonly<Partial<Record<Beat, readonly [least: number, most: number]>>> = {
  file: [3, 14],
  decline: [5, 14],
  'self-handle': [10, 40],
  dispatch: [4, 14],
  'dispatch-wrong': [4, 14],
  return: [20, 50],
  take: [5, 25],
  close: [8, 28],
  join: [5, 20],
  agree: [200, 2400],
  'not-seen': [600, 1500],
  dispute: [1000, 2000],
}

const BY_RESIDENTS: readonly Beat[] = ['join', 'agree', 'not-seen', 'dispute']

const limitOf = ({ categories }: CityProfile, { code }: PlannedCase) =>
  categories.find((category) => category.code === code)?.conditions[0]?.limit ?? {
    amount: 4,
    clock: 'working-hours' as const,
  }

/** Handling takes a part of its limit, and in one case of eight a little more than the limit. */
function handledAt(city: CityProfile, planned: PlannedCase, from: Date, random: () => number) {
  const limit = limitOf(city, planned)
  const part = random() < 0.125 ? 1.1 + random() * 0.3 : 0.25 + random() * 0.6
  return addMinutes(city.calendar, from, limitMinutes(limit, city.calendar) * part, isWallClock(limit))
}

/** The day of the city's calendar on which a story begins that is over, or nearly so. */
function firstDay({ calendar }: CityProfile, begins: GoneBy, now: Date) {
  const today = dayOf(calendar, now)
  if ('daysAgo' in begins) return today - begins.daysAgo
  let day = today
  for (let left = begins.workdaysAgo; left > 0; left -= spansOf(calendar, day).length > 0 ? 1 : 0) day -= 1
  return day
}

/** Between half past seven in the morning and half past eight in the evening, when people walk by. */
function daytime({ calendar }: CityProfile, day: number, random: () => number) {
  const midnight = day * DAY_MINUTES - calendar.utcOffsetMinutes
  return new Date((midnight + 450 + Math.floor(random() * 780)) * MINUTE_MS)
}

/** Over, or nearly so: each step follows the one before after a likely time, and what would lie in the future has not happened. */
export function goneBy(city: CityProfile, planned: PlannedCase, begins: GoneBy, now: Date): Schedule {
  const random = chance(planned.seed)
  const reportedAt = daytime(city, firstDay(city, begins, now), random)
  const steps: Scheduled[] = []
  let at = reportedAt
  for (const beat of STORIES[planned.story]) {
    const [least, most] = TAKES[beat] ?? [0, 0]
    const minutes = least + random() * (most - least)
    at = TAKES[beat]
      ? addMinutes(city.calendar, at, minutes, BY_RESIDENTS.includes(beat))
      : handledAt(city, planned, at, random)
    if (at > now) break
    steps.push({ beat, at })
  }
  return { reportedAt, steps }
}
