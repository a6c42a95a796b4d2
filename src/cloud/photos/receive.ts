import { createHash } from 'node:crypto'
import { LIMITS } from '@/contract/limits'
import type { Caller, Context } from '../kernel/context'
import { refuse } from '../kernel/refuse'
import { holdDigest } from './hold-digest'
import { kindOf } from './kind-of'
import { type Encoded, pixelsOf, reEncode } from './re-encode'
import { turns } from './turns'

type Given = Pick<Context, 'city' | 'db' | 'storage' | 'now'> & { readonly caller: Caller }

/** Decoding costs memory and storing holds a connection of the database: two photos at once, in this process. */
const inTurn = turns(2)

/**
 * Whether this person's photo of this id is here already, which makes a retry free. Refuses PHOTO_NOT_YOURS where the id is
 * another person's.
 */
export async function isReceived({ city, db, caller }: Given, photoId: string): Promise<boolean> {
  const row = await db
    .selectFrom('photo')
    .select('owner_id')
    .where('city_id', '=', city.id)
    .where('id', '=', photoId)
    .executeTakeFirst()
  if (row && row.owner_id !== caller.personId) return refuse('PHOTO_NOT_YOURS')
  return row !== undefined
}

/**
 * Takes the bytes of a photo: looks at what they are, re-encodes them, keeps both sizes, and only then writes the row that
 * makes the photo exist. So whoever has a receipt has a photo, even when the process is killed at any point.
 */
export function receive(given: Given, photoId: string, bytes: Uint8Array): Promise<void> {
  return inTurn(async () => {
    const photo = await read(bytes)
    const digest = createHash('sha256').update(photo.large).digest('hex')
    await given.db.transaction().execute(async (db) => {
      await holdDigest(db, digest)
      await given.storage.put(digest, 'large', photo.large)
      await given.storage.put(digest, 'small', photo.small)
      await write({ ...given, db }, photoId, digest, photo)
    })
  })
}

async function read(bytes: Uint8Array): Promise<Encoded> {
  if (bytes.length === 0) return refuse('PHOTO_EMPTY')
  if (bytes.length > LIMITS.photoBytesMost) return refuse('PHOTO_TOO_LARGE')
  const kind = await kindOf(bytes)
  if (kind === 'heic') return refuse('PHOTO_HEIC')
  if (kind === 'other') return refuse('PHOTO_UNREADABLE')
  const pixels = await pixelsOf(bytes)
  if (pixels === null) return refuse('PHOTO_UNREADABLE')
  if (pixels > LIMITS.photoPixelsMost) return refuse('PHOTO_TOO_MANY_PIXELS')
  return (await reEncode(bytes)) ?? refuse('PHOTO_UNREADABLE')
}

/** Two sends of one photo at once write one row; a stranger who was first keeps it. */
async function write(given: Given, photoId: string, digest: string, { width, height }: Encoded) {
  const { city, db, caller, now } = given
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('photo')
    .values({
      city_id: city.id,
      id: photoId,
      owner_id: caller.personId,
      digest,
      width,
      height,
      received_at: now,
      case_id: null,
      taken_by: null,
      part: null,
      position: null,
    })
    .onConflict((conflict) => conflict.columns(['city_id', 'id']).doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) await isReceived(given, photoId)
}
