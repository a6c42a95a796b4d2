import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'

/** What is kept about the person who asks, beside their reports. */
export const show = resident.account.show.use(signedIn).handler(async ({ context: { db, city, caller } }) => {
  const person = await db
    .selectFrom('person')
    .select(['phone', 'created_at'])
    .where('city_id', '=', city.id)
    .where('id', '=', caller.personId)
    .executeTakeFirstOrThrow()
  return { phone: person.phone, since: person.created_at.toISOString() }
})
