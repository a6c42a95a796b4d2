import { demoOnly } from '../../kernel/admit'
import { resident } from '../../kernel/implement'
import { openSession } from './open-session'
import { ensurePersona } from './persona'

/** Demo city only: signs in as an invented member of staff (演示数据). */
export const demo = resident.session.demo.use(demoOnly).handler(async ({ input, context }) => ({
  token: await openSession(context, await ensurePersona(context, input.persona)),
}))
