import { randomUUID } from 'node:crypto'
import type { AnyRouter } from '@orpc/server'
import { city as golmud } from '@/city'
import type { CityProfile } from '@/city/profile'
import { type Connection, connect } from '@/cloud/db/connect'
import { migrate } from '@/cloud/db/migrate'
import type { Caller, Context } from '@/cloud/kernel/context'
import { dispatch, openDoor } from '@/cloud/kernel/dispatch'
import { safeError } from '@/cloud/kernel/log'
import { newId } from '@/cloud/kernel/new-id'
import { noNotify } from '@/cloud/notify/none'
import type { PhotoStorage } from '@/cloud/storage/port'

let shared: Promise<Connection> | undefined

/** One database for a test file: embedded, or the server that the environment names. Towns in it never meet. */
export const database = () => {
  shared ??= open()
  return shared
}

async function open() {
  const url = process.env.JIELIN_TEST_DATABASE_URL
  const connection = await connect(url ? { url } : { memory: true })
  await migrate(connection.db)
  return connection
}

// An embedded database takes some seconds to start, on a busy machine more than a test may.
beforeAll(async () => void (await database()), 60_000)
afterAll(async () => (await shared)?.close())

export type Town = Awaited<ReturnType<typeof town>>

/**
 * A whole small city of its own: real SQL, the real endpoints of `router`, a clock that the test moves, photos kept in
 * memory. `change` edits the city profile (a daily limit of one, say).
 */
export async function town(router: AnyRouter, change: Partial<CityProfile> = {}) {
  const { db, kind } = await database()
  const city: CityProfile = { ...golmud, ...change, id: `town-${randomUUID().slice(0, 8)}` }
  const door = openDoor(router)
  const surprises: unknown[] = []
  // A Tuesday, 10:00 in Golmud.
  const clock = { now: new Date('2026-05-12T02:00:00Z') }

  const context = (caller: Caller | null): Context => ({
    city,
    db,
    storage: memoryStorage(),
    notify: noNotify,
    settings: { isDemo: false, secret: 'a-secret-for-tests-only' },
    now: clock.now,
    caller,
    isMachine: false,
    sessionDigest: null,
    openId: null,
    wechat: null,
    requestId: newId(),
  })

  return {
    city,
    db,
    kind,
    clock,
    surprises,
    context,
    /** Asks as `caller`; `{ status, body }` as a host would send it. */
    ask: (name: string, input: unknown, caller: Caller | null, more: Partial<Context> = {}) =>
      dispatch(
        door,
        name,
        input,
        { ...context(caller), ...more },
        {
          surprise: (what) =>
            surprises.push({ ...what, error: safeError(what.error), message: String(what.error) }),
        },
      ),
    /** Moves the town's clock forward. */
    wait: (minutes: number) => {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000)
    },
    /** A resident, known to the database. */
    resident: async (): Promise<Caller> => {
      const personId = newId()
      await db
        .insertInto('person')
        .values({ city_id: city.id, id: personId, created_at: clock.now, phone: null })
        .execute()
      return { personId, staff: null }
    },
  }
}

function memoryStorage(): PhotoStorage {
  return {
    put: async () => {},
    remove: async () => {},
    links: async (digests) =>
      new Map(digests.map((d) => [d, { small: `/photos/${d}-small.jpg`, large: `/photos/${d}-large.jpg` }])),
  }
}
