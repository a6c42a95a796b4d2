import { anyone } from '../../kernel/admit'
import type { Context } from '../../kernel/context'
import { resident } from '../../kernel/implement'

/** Who is asking, in which roles, and how much waits in the inbox. A stranger is nobody with nothing unread. */
export const whoami = resident.session.whoami.use(anyone).handler(async ({ context }) => {
  const { caller, settings } = context
  return {
    personId: caller?.personId ?? null,
    roles: [...(caller?.staff?.roles ?? [])],
    unitId: caller?.staff?.unitId ?? null,
    gridIds: [...(caller?.staff?.gridIds ?? [])],
    unread: caller ? await unread(context, caller.personId) : 0,
    isDemo: settings.isDemo,
  }
})

async function unread({ db, city }: Context, personId: string) {
  const row = await db
    .selectFrom('notice')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('city_id', '=', city.id)
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
