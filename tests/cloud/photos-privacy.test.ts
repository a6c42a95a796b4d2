import sharp from 'sharp'
import { start } from '@/cloud/account/session/start'
import { newId } from '@/cloud/kernel/new-id'
import { upload } from '@/cloud/photos/upload'
import { jpeg, withPlace } from '../fixtures/photos/pictures'
import { httpTown } from '../support/http-town'
import { sendPhoto } from '../support/send-photo'

/** Sends a photo and answers the addresses under which it may be seen for a day. */
async function sent(bytes: Uint8Array) {
  const it = await httpTown({ resident: { session: { start }, photo: { upload } } })
  const photoId = newId()
  await sendPhoto(await it.listen(), await it.signIn(), bytes, { photoId })
  const { digest } = await it.db
    .selectFrom('photo')
    .select('digest')
    .where('id', '=', photoId)
    .executeTakeFirstOrThrow()
  const until = new Date(it.clock.now.getTime() + 86_400_000)
  const links = (await it.world.storage.links([digest], until)).get(digest)
  if (!links) throw new Error('No address for the photo.')
  const get = (url: string) => it.app.inject({ method: 'GET', url })
  return { ...it, digest, until, links, get }
}

it('gives a photo back upright, in two sizes', async () => {
  // Orientation 6: the phone was held upright, the sensor lay on its side.
  const { links, get } = await sent(await jpeg({ width: 2000, height: 1000, orientation: 6 }))
  const [large, small] = await Promise.all(
    [links.large, links.small].map(async (url) => sharp((await get(url)).rawPayload).metadata()),
  )
  expect(large).toMatchObject({ format: 'jpeg', width: 800, height: 1600 })
  expect(small).toMatchObject({ format: 'jpeg', width: 240, height: 480 })
  expect(large?.orientation).toBeUndefined()
})

it('never makes a small photo larger', async () => {
  const { links, get } = await sent(await jpeg({ width: 300, height: 200 }))
  expect(await sharp((await get(links.large)).rawPayload).metadata()).toMatchObject({
    width: 300,
    height: 200,
  })
})

it('takes out of a photo where, when, by whom and with what it was taken', async () => {
  const original = await withPlace()
  expect(await sharp(original).metadata()).toMatchObject({ exif: expect.anything(), xmp: expect.anything() })
  expect(original.includes('PhoneMaker')).toBe(true)

  const { links, get } = await sent(original)
  for (const url of [links.large, links.small]) {
    const kept = (await get(url)).rawPayload
    const metadata = await sharp(kept).metadata()
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc]).toEqual(Array(4).fill(undefined))
    for (const trace of ['Exif', 'GPS', 'xmpmeta', 'PhoneMaker', 'Somebody'])
      expect(kept.includes(trace)).toBe(false)
  }
})

it('keeps nothing that hides behind the end of a photo', async () => {
  const { links, get } = await sent(Buffer.concat([await jpeg(), Buffer.from('a hidden archive')]))
  expect((await get(links.large)).rawPayload.includes('a hidden archive')).toBe(false)
})

it('shows a photo only under an address that we made, for this size, until its time is over', async () => {
  const { links, get, digest, wait } = await sent(await jpeg())
  const shown = await get(links.large)
  expect(shown.statusCode).toBe(200)
  expect(shown.headers['content-type']).toBe('image/jpeg')
  expect(shown.headers['cache-control']).toMatch(/^private, max-age=\d+, immutable$/)

  const query = links.large.slice(links.large.indexOf('?'))
  const strangers = [
    `/photos/${digest}-large.jpg`,
    `/photos/${digest}-small.jpg${query}`,
    links.large.replace(/until=\d+/, 'until=9999999999'),
    links.large.replace(/sign=.*/, 'sign=x'),
    `/photos/..%2Fsecret${query}`,
  ]
  for (const url of strangers) expect((await get(url)).statusCode).toBe(404)

  wait(3 * 24 * 60)
  expect((await get(links.large)).statusCode).toBe(404)
})

it('makes the same address all day, so that a phone fetches a photo once', async () => {
  const { world, digest, clock } = await sent(await jpeg())
  const addressAt = async (hours: number) =>
    (await world.storage.links([digest], new Date(clock.now.getTime() + hours * 3_600_000))).get(digest)
      ?.large
  expect(await addressAt(24)).toBe(await addressAt(30))
  expect(await addressAt(24)).not.toBe(await addressAt(24 + 24))
})

it('says that a photo is gone when its bytes are', async () => {
  const { links, get, world, digest } = await sent(await jpeg())
  await world.storage.remove(digest)
  expect((await get(links.small)).statusCode).toBe(404)
})
