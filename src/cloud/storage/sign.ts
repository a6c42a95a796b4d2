import { createHmac, timingSafeEqual } from 'node:crypto'

const DAY = 86_400

/** Rounded up to a whole day, so that every address made on one day is the same and a phone asks for a photo once. */
export const endOfDay = (until: Date) => Math.ceil(until.getTime() / 1000 / DAY) * DAY

const signature = (secret: string, name: string, until: number) =>
  createHmac('sha256', secret).update(`photo:${name}:${until}`).digest('base64url')

/** The address of a photo for whoever holds it, until (in seconds) it expires. */
export const signedAddress = (secret: string, name: string, until: number) =>
  `/photos/${name}?until=${until}&sign=${signature(secret, name, until)}`

/** Whether this address was made by us for this photo and has not expired. */
export function isSigned(secret: string, name: string, until: number, sign: string, now: Date): boolean {
  if (!Number.isSafeInteger(until) || until * 1000 < now.getTime()) return false
  const expected = Buffer.from(signature(secret, name, until))
  const given = Buffer.from(sign)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
