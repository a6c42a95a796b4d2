import type { CityProfile } from '@/city/profile'
import { goingOn } from './going-on'
import { goneBy } from './gone-by'
import type { PlannedCase } from './plan'
import type { Beat } from './stories'

export type Scheduled = { readonly beat: Beat; readonly at: Date }

export type Schedule = { readonly reportedAt: Date; readonly steps: readonly Scheduled[] }

/** When a planned case was reported and when each thing happened to it; nothing lies after `now`. */
export const schedule = (city: CityProfile, planned: PlannedCase, now: Date): Schedule =>
  'minutesAgo' in planned.begins
    ? goingOn(city, planned, planned.begins.minutesAgo, now)
    : goneBy(city, planned, planned.begins, now)
