import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'

/** Marks my own notices as read; other ids, and those read before, are passed over. */
export const read = resident.notice.read
  .use(signedIn)
  .handler(async ({ context: { db, city, caller, now }, input }) => {
    if (!input.ids.length) return {}
    await db
      .updateTable('notice')
      .set({ read_at: now })
      .where('city_id', '=', city.id)
      .where('person_id', '=', caller.personId)
      .where('id', 'in', input.ids)
      .where('read_at', 'is', null)
      .execute()
    return {}
  })
