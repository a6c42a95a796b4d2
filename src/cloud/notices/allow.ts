import { signedIn } from '../kernel/admit'
import { resident } from '../kernel/implement'
import { seal } from '../notify/seal'

/**
 * Notes which WeChat messages the person just allowed: one accepted template is one message. Without an OPENID nothing could ever
 * be sent, so nothing is kept.
 */
export const allow = resident.notice.allow.use(signedIn).handler(async ({ context, input }) => {
  const { db, city, caller, now, openId, settings } = context
  const templates = [...new Set(input.templates)]
  if (!openId || !templates.length) return {}
  await db
    .insertInto('notice_allowance')
    .values(
      templates.map((template) => ({
        city_id: city.id,
        person_id: caller.personId,
        request_id: input.requestId,
        template,
        allowed_at: now,
        address: seal(openId, settings.secret),
        used_at: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return {}
})
