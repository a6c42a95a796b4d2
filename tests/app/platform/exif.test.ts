import sharp, { type Sharp } from 'sharp'
import { readExif } from '@/platform/exif'

type Exif = NonNullable<Parameters<Sharp['withExif']>[0]>

const photo = async (exif: Exif) => {
  const image = sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
  return new Blob([new Uint8Array(await image.withExif(exif).jpeg().toBuffer())])
}

const degrees = (north: string, east: string) => ({
  GPSLatitudeRef: 'N',
  GPSLatitude: north,
  GPSLongitudeRef: 'E',
  GPSLongitude: east,
})

it('tells when and where a photo was taken', async () => {
  const file = await photo({
    IFD2: { DateTimeOriginal: '2026:03:09 08:15:30' },
    IFD3: degrees('36/1 24/1 2412/100', '94/1 54/1 1188/100'),
  })
  const { takenAt, place } = await readExif(file)
  expect(takenAt).toBe('2026-03-09T08:15:30')
  expect(place?.latitude).toBeCloseTo(36.4067, 5)
  expect(place?.longitude).toBeCloseTo(94.9033, 5)
})

it('knows nothing of a photo without EXIF, and of a camera without a fix', async () => {
  const nothing = { takenAt: null, place: null }
  expect(await readExif(await photo({}))).toEqual(nothing)
  expect(await readExif(await photo({ IFD3: degrees('0/1 0/1 0/1', '0/1 0/1 0/1') }))).toEqual(nothing)
  expect(await readExif(new Blob(['not a photo at all']))).toEqual(nothing)
})
