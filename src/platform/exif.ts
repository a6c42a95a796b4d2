import type { Place } from '@/domain/place/geometry'

type Found = { readonly takenAt: string | null; readonly place: Place | null }

const NOTHING: Found = { takenAt: null, place: null }

/** DateTimeOriginal, EXIF 2.32 tag 0x9003. The small bundle of the library knows tags by number only. */
const DATE_TIME_ORIGINAL = 0x9003

/** GPSLatitudeRef, GPSLatitude, GPSLongitudeRef, GPSLongitude: of these the library makes `latitude` and `longitude`. */
const GPS_POSITION = [1, 2, 3, 4]

const isDegrees = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= most

/** Cameras without a fix write 0, 0, which is in the sea. */
const placeOf = (gps: { latitude?: unknown; longitude?: unknown } | undefined): Place | null => {
  const { latitude, longitude } = gps ?? {}
  if (!isDegrees(latitude, 90) || !isDegrees(longitude, 180)) return null
  return latitude === 0 && longitude === 0 ? null : { latitude, longitude }
}

/** `2025:03:09 08:15:30` as the camera's clock said it. */
const takenAtOf = (value: unknown): string | null => {
  const match = typeof value === 'string' ? /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(value) : null
  return match && match[1] !== '0000' ? `${match[1]}-${match[2]}-${match[3]}T${match[4]}` : null
}

/** When and where a photo was taken, as far as its EXIF says (WGS-84). Whatever goes wrong, it is just unknown. */
export const readExif = async (file: Blob): Promise<Found> => {
  try {
    const { parse } = await import('exifr/dist/mini.esm.mjs')
    const tags = await parse(file, { ifd0: false, exif: [DATE_TIME_ORIGINAL], gps: GPS_POSITION })
    return { takenAt: takenAtOf(tags?.[DATE_TIME_ORIGINAL]), place: placeOf(tags) }
  } catch {
    return NOTHING
  }
}
