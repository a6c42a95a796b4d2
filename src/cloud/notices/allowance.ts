import type { Selectable } from 'kysely'
import type { Scope } from '../cases/scope'
import type { Tables } from '../db/tables'

type Where = Pick<Scope, 'db' | 'city' | 'now'>

/** One message that a person allowed. */
export type Allowance = Pick<
  Selectable<Tables['notice_allowance']>,
  'person_id' | 'request_id' | 'template' | 'address'
>

/** Takes this person's oldest unused allowance for the template; two workers never take the same one. */
export const takeAllowance = (
  { db, city, now }: Where,
  personId: string,
  template: string,
): Promise<Allowance | undefined> =>
  db
    .updateTable('notice_allowance')
    .set({ used_at: now })
    .where('city_id', '=', city.id)
    .where('person_id', '=', personId)
    .where('template', '=', template)
    .where(
      'request_id',
      '=',
      db
        .selectFrom('notice_allowance')
        .select('request_id')
        .where('city_id', '=', city.id)
        .where('person_id', '=', personId)
        .where('template', '=', template)
        .where('used_at', 'is', null)
        .orderBy('allowed_at')
        .orderBy('request_id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['person_id', 'request_id', 'template', 'address'])
    .executeTakeFirst()

const one = ({ db, city }: Where, { person_id, request_id, template }: Allowance) =>
  db
    .updateTable('notice_allowance')
    .where('city_id', '=', city.id)
    .where('person_id', '=', person_id)
    .where('request_id', '=', request_id)
    .where('template', '=', template)

/** The message did not go out, so it is still allowed. */
export async function giveBackAllowance(where: Where, allowance: Allowance): Promise<void> {
  await one(where, allowance).set({ used_at: null }).execute()
}

/** The message went out; the address is no longer needed. */
export async function forgetAddress(where: Where, allowance: Allowance): Promise<void> {
  await one(where, allowance).set({ address: null }).execute()
}
