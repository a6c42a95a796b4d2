import { start } from '@/cloud/account/session/start'
import { newId } from '@/cloud/kernel/new-id'
import { upload } from '@/cloud/photos/upload'
import { bomb, garbage, halved, heic } from '../fixtures/photos/broken'
import { heavyPng, jpeg, png, webp } from '../fixtures/photos/pictures'
import { httpTown } from '../support/http-town'
import { sendPhoto } from '../support/send-photo'

const MB = 1024 * 1024

async function phone() {
  const it = await httpTown({ resident: { session: { start }, photo: { upload } } })
  const token = await it.signIn()
  const address = await it.listen()
  const send = (bytes: Uint8Array, more?: { photoId?: string; name?: string }) =>
    sendPhoto(address, token, bytes, more)
  const photos = () => it.db.selectFrom('photo').selectAll().where('city_id', '=', it.city.id).execute()
  return { ...it, address, send, photos }
}

it.each([
  ['a JPEG', jpeg],
  ['a PNG that calls itself .jpg', png],
  ['a WebP', webp],
])('takes %s', async (_what, make) => {
  const { send, photos } = await phone()
  const photoId = newId()
  expect(await send(await make(), { photoId })).toEqual({ status: 200, body: { photoId } })
  expect((await photos()).map(({ id }) => id)).toEqual([photoId])
})

it.each([
  ['nothing at all', () => Buffer.alloc(0), 400, 'PHOTO_EMPTY'],
  ['a HEIC', heic, 415, 'PHOTO_HEIC'],
  ['a text that calls itself .jpg', garbage, 415, 'PHOTO_UNREADABLE'],
  ['half a photo', halved, 415, 'PHOTO_UNREADABLE'],
  ['a photo of 40 MB', () => heavyPng(40 * MB), 413, 'PHOTO_TOO_LARGE'],
  ['forty megabytes of anything', () => Buffer.alloc(40 * MB, 7), 413, 'PHOTO_TOO_LARGE'],
])('says clearly why it cannot take %s, and keeps nothing of it', async (_what, make, status, code) => {
  const { send, photos, surprises } = await phone()
  const reply = await send(await make())
  expect(reply).toMatchObject({ status, body: { code, requestId: expect.any(String) } })
  expect(await photos()).toEqual([])
  expect(surprises).toEqual([])
})

it('refuses a picture of 30,000 × 30,000 pixels before decoding it', async () => {
  const { send } = await phone()
  const trap = bomb()
  await send(await jpeg())
  const before = performance.now()
  const reply = await send(trap)
  expect(reply).toMatchObject({ status: 413, body: { code: 'PHOTO_TOO_MANY_PIXELS' } })
  expect(performance.now() - before).toBeLessThan(1000)
})

it('takes a photo of 40 million pixels and refuses one with a row more', async () => {
  const { send } = await phone()
  expect(await send(bomb(6324))).toMatchObject({ status: 200 })
  expect(await send(bomb(6326))).toMatchObject({ status: 413, body: { code: 'PHOTO_TOO_MANY_PIXELS' } })
})

it('keeps a photo once, however often the phone sends it', async () => {
  const { send, photos } = await phone()
  const photoId = newId()
  const bytes = await jpeg()
  const replies = await Promise.all([1, 2, 3].map(() => send(bytes, { photoId })))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(await photos()).toHaveLength(1)
})

it('does not let anyone write over the photo of another person', async () => {
  const { send, address, signIn, photos } = await phone()
  const photoId = newId()
  await send(await jpeg(), { photoId })
  const [before] = await photos()
  const reply = await sendPhoto(address, await signIn(), await png(), { photoId })
  expect(reply).toMatchObject({ status: 403, body: { code: 'PHOTO_NOT_YOURS' } })
  expect(await photos()).toEqual([before])
})

it('asks a stranger to sign in, without taking their megabytes', async () => {
  const { address } = await phone()
  const reply = await sendPhoto(address, undefined, Buffer.alloc(20 * MB, 7))
  expect(reply).toMatchObject({ status: 401, body: { code: 'SESSION_MISSING' } })
})

it('names the field that is wrong and says nothing of its content', async () => {
  const { send } = await phone()
  const reply = await send(await jpeg(), { photoId: 'my-secret-name' })
  expect(reply).toMatchObject({
    status: 400,
    body: { code: 'INPUT_INVALID', data: { fields: [{ path: 'photoId', reason: 'invalid' }] } },
  })
  expect(JSON.stringify(reply.body)).not.toContain('my-secret-name')
})
