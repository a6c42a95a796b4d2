import { anyone } from '../../kernel/admit'
import { resident } from '../../kernel/implement'
import { refuse } from '../../kernel/refuse'
import { openSession } from './open-session'
import { personOf } from './person-of'

/** Signs in over HTTP. The same browser, or the same person in WeChat, comes back as the same person. */
export const start = resident.session.start.use(anyone).handler(async ({ input, context }) => {
  if (input.kind === 'device')
    return { token: await openSession(context, await personOf(context, 'device', input.secret)) }
  if (!context.wechat) return refuse('SESSION_REFUSED')
  const openId = await context.wechat(input.code)
  return { token: await openSession(context, await personOf(context, 'wechat', openId)) }
})
