import type { Context } from '../../kernel/context'
import { newId } from '../../kernel/new-id'
import { type IdentityKind, identityDigest } from './digest'

type Given = Pick<Context, 'city' | 'db' | 'settings' | 'now'>

/**
 * The person behind an identity; made on their first visit. Two first visits at once make one person: the second insert of
 * the identity waits for the first and then finds it.
 */
export async function personOf(given: Given, kind: IdentityKind, thing: string): Promise<string> {
  const digest = identityDigest(given.settings.secret, kind, thing)
  return (await known(given, kind, digest)) ?? (await introduce(given, kind, digest))
}

async function known({ db, city }: Given, kind: IdentityKind, digest: string) {
  const row = await db
    .selectFrom('identity')
    .select('person_id')
    .where('city_id', '=', city.id)
    .where('kind', '=', kind)
    .where('digest', '=', digest)
    .executeTakeFirst()
  return row?.person_id
}

async function introduce(given: Given, kind: IdentityKind, digest: string): Promise<string> {
  const { db, city, now } = given
  const id = newId()
  const isFirst = await db.transaction().execute(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('identity')
      .values({ city_id: city.id, kind, digest, person_id: id })
      .onConflict((conflict) => conflict.columns(['city_id', 'kind', 'digest']).doNothing())
      .executeTakeFirstOrThrow()
    if (!numInsertedOrUpdatedRows) return false
    await tx.insertInto('person').values({ city_id: city.id, id, created_at: now, phone: null }).execute()
    return true
  })
  return isFirst ? id : personOfExisting(given, kind, digest)
}

async function personOfExisting(given: Given, kind: IdentityKind, digest: string) {
  const personId = await known(given, kind, digest)
  if (!personId) throw new Error('An identity that was just there is gone.')
  return personId
}
