import { bearingDifference, distanceMetres } from '../place/distance'
import type { Place } from '../place/geometry'

/** What is known of where and when a photo was taken; `null` is unknown. `bearing`: degrees clockwise from north. */
export type Shot = {
  readonly place: Place | null
  readonly bearing: number | null
  readonly takenAt: Date | null
}

/** How well two photos show the same spot; `null` stays unknown and is never taken for zero. */
export type Evidence = {
  readonly distanceMetres: number | null
  /** 0 to 180 degrees between the two directions. */
  readonly bearingDifference: number | null
  /** From before to after; negative when the "after" photo is the older one, which a clerk should see. */
  readonly minutesBetween: number | null
}

/** Compares a before-photo with an after-photo of a case: facts for the clerk who closes it, not a verdict. */
export const evidence = (before: Shot, after: Shot): Evidence => ({
  distanceMetres: before.place && after.place && distanceMetres(before.place, after.place),
  bearingDifference:
    before.bearing === null || after.bearing === null
      ? null
      : bearingDifference(before.bearing, after.bearing),
  minutesBetween:
    before.takenAt && after.takenAt && (after.takenAt.getTime() - before.takenAt.getTime()) / 60_000,
})
