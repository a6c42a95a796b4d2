import { DEMO_PERSONAS } from '@/contract/personas'
import { ensurePersona } from '../account/session/persona'
import { lapseAnswers } from '../jobs/lapse-answers'
import { noNotify } from '../notify/none'
import { openAlbum } from './album'
import { castOf, settle } from './people'
import { planCases } from './plan'
import { play } from './play'
import type { DemoWorld } from './world'

const DAY_MS = 86_400_000
/** Everybody has been there since before the first report. */
const SINCE_DAYS = 31

/** `loaded`: this call filled the city · `there`: it was filled before · `not-ours`: somebody else's data, left alone. */
export type Loaded = 'loaded' | 'there' | 'not-ours'

/**
 * Fills an empty database with the demo city: invented people, some sixty cases over the last thirty days before `now`, in every
 * stage, each said to be 演示数据 in its words and its pictures. The cases are lived through by the real verbs with a moved clock, so
 * they keep every rule. A load that was killed is finished by the next one. `progress` hears how far it is, from 0 to 1.
 */
export async function loadDemo(
  world: DemoWorld,
  now: Date,
  progress: (part: number) => void = () => {},
): Promise<Loaded> {
  const begun = await begunAt(world)
  if (!begun && (await isInhabited(world))) return 'not-ours'
  if (begun && (await hasPersonas(world))) return 'there'

  const today = begun ? new Date(begun.getTime() + SINCE_DAYS * DAY_MS) : now
  const since = new Date(today.getTime() - SINCE_DAYS * DAY_MS)
  await settle(world.db, world.city, since)
  const cast = castOf(world.city)
  const album = openAlbum(world)
  const planned = planCases(world.city)
  for (const [number, one] of planned.entries()) {
    await play({ world, cast, album, now: today }, one)
    progress((number + 1) / planned.length)
  }
  await noteSilence(world, since, today)
  // Last, because who can sign in finds the city complete.
  for (const persona of DEMO_PERSONAS) await ensurePersona({ ...world, now: today }, persona)
  return 'loaded'
}

/** When the load began that this database is of; `null` where there was none. */
async function begunAt({ db, city }: DemoWorld): Promise<Date | null> {
  const first = await db
    .selectFrom('person')
    .select('created_at')
    .where('city_id', '=', city.id)
    .where('id', '=', castOf(city).clerk.personId)
    .executeTakeFirst()
  return first?.created_at ?? null
}

const isInhabited = async ({ db, city }: DemoWorld) =>
  (await db.selectFrom('person').select('id').where('city_id', '=', city.id).limit(1).executeTakeFirst()) !==
  undefined

async function hasPersonas({ db, city }: DemoWorld) {
  const personas = await db
    .selectFrom('identity')
    .select('digest')
    .where('city_id', '=', city.id)
    .where('kind', '=', 'demo')
    .execute()
  return personas.length === DEMO_PERSONAS.length
}

/** As the jobs door would have done each day: owners who were silent for too long become 未确认. */
async function noteSilence({ city, db, storage }: DemoWorld, since: Date, today: Date) {
  for (let at = since.getTime(); at <= today.getTime(); at += DAY_MS) {
    await lapseAnswers({ city, db, storage, notify: noNotify, now: new Date(at) }, 1000)
  }
}
