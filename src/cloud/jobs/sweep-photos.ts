import { inTransaction, type Scope } from '../cases/scope'
import { holdDigest } from '../photos/hold-digest'
import { type Tally, tallyEach } from './tally'

/** A draft may wait a day for the network between its photos and itself; then the phone sends its photos again. */
const UNUSED_MS = 24 * 3_600_000

/** Forgets photos that no report took within a day, and their bytes where no other photo has the same. */
export async function sweepPhotos(scope: Scope, most: number): Promise<Tally> {
  const unused = await scope.db
    .selectFrom('photo')
    .select(['id', 'digest'])
    .where('city_id', '=', scope.city.id)
    .where('case_id', 'is', null)
    .where('received_at', '<', new Date(scope.now.getTime() - UNUSED_MS))
    .orderBy('received_at')
    .limit(most)
    .execute()
  return tallyEach(unused, (photo) => inTransaction(scope, (inside) => sweep(inside, photo)))
}

/** The bytes go last, while nobody else can take the same ones; when that fails the row stays and is tried again. */
async function sweep({ db, city, storage }: Scope, { id, digest }: { id: string; digest: string }) {
  await holdDigest(db, digest)
  const gone = await db
    .deleteFrom('photo')
    .where('city_id', '=', city.id)
    .where('id', '=', id)
    .where('case_id', 'is', null)
    .returning('id')
    .executeTakeFirst()
  const other = await db
    .selectFrom('photo')
    .select('id')
    .where('city_id', '=', city.id)
    .where('digest', '=', digest)
    .limit(1)
    .executeTakeFirst()
  if (gone && !other) await storage.remove(digest)
}
