import {
  isoTimestamp,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  pipe,
  regex,
  string,
  uuid,
} from 'valibot'

/** UUIDv7 made in the app, so that a retry names the same thing. */
export const id = pipe(string(), uuid())

/** An instant as ISO 8601 in UTC. */
export const instant = pipe(string(), isoTimestamp())

/** WGS-84 degrees. */
export const place = object({
  latitude: pipe(number(), minValue(-90), maxValue(90)),
  longitude: pipe(number(), minValue(-180), maxValue(180)),
})

/** A key of the city profile: unit, lane, landmark, grid, condition. */
export const key = pipe(string(), regex(/^[a-z0-9-]+$/), maxLength(64))

/** Where the next page begins; opaque to the phone. */
export const cursor = pipe(string(), maxLength(200))
