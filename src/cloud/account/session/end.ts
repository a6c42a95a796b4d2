import { signedIn } from '../../kernel/admit'
import { resident } from '../../kernel/implement'

/** Ends the session that asked; on CloudBase there is none to end. */
export const end = resident.session.end.use(signedIn).handler(async ({ context }) => {
  const { db, city, sessionDigest } = context
  if (!sessionDigest) return {}
  await db.deleteFrom('session').where('city_id', '=', city.id).where('digest', '=', sessionDigest).execute()
  return {}
})
