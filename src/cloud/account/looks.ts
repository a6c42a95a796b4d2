import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'

const NEWEST = 100

/** 谁看过我的信息: every look at this person's identity, newest first, with the role and the reason, never the looker's name. */
export const looks = resident.account.looks
  .use(signedIn)
  .handler(async ({ context: { db, city, caller } }) => {
    const found = await db
      .selectFrom('identity_look as look')
      .innerJoin('cases', (join) =>
        join.onRef('cases.city_id', '=', 'look.city_id').onRef('cases.id', '=', 'look.case_id'),
      )
      .select(['look.at', 'look.role', 'look.reason', 'cases.number'])
      .where('look.city_id', '=', city.id)
      .where('look.person_id', '=', caller.personId)
      .orderBy('look.at', 'desc')
      .orderBy('look.request_id')
      .limit(NEWEST)
      .execute()
    return { looks: found.map((look) => ({ ...look, at: look.at.toISOString() })) }
  })
