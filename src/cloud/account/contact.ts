import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'

/** Keeps a number to ring back on, or forgets it at once: taking it back is as easy as giving it (个保法 §15). */
export const contact = resident.account.contact
  .use(signedIn)
  .handler(async ({ context: { db, city, caller }, input }) => {
    await db
      .updateTable('person')
      .set({ phone: input.phone })
      .where('city_id', '=', city.id)
      .where('id', '=', caller.personId)
      .execute()
    return {}
  })
