import { connect } from '@/cloud/db/connect'
import { jobsRouter } from '@/cloud/doors/jobs'
import { loopJobs } from '@/cloud/hosts/jobs-loop'
import { openDoor } from '@/cloud/kernel/dispatch'
import { newId } from '@/cloud/kernel/new-id'
import { town } from '../support/town'

const until = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}

async function openTown() {
  const it = await town({ jobs: jobsRouter })
  const surprises: unknown[] = []
  const world = { ...it.context(null), clock: () => it.clock.now }
  const begin = (more: Partial<typeof world> = {}) =>
    loopJobs(openDoor(jobsRouter), { ...world, ...more }, { surprise: (what) => surprises.push(what) }, 20)
  const over = new Date(it.clock.now.getTime() - 1000)
  const expire = () =>
    it.db
      .insertInto('session')
      .values({
        city_id: it.city.id,
        digest: newId(),
        person_id: newId(),
        created_at: over,
        expires_at: over,
      })
      .execute()
  const left = async () =>
    (await it.db.selectFrom('session').select('digest').where('city_id', '=', it.city.id).execute()).length
  return { begin, expire, left, surprises }
}

beforeAll(() => openTown(), 60_000)

it('forgets sessions that are over, time after time', async () => {
  const { begin, expire, left, surprises } = await openTown()
  const stop = begin()
  for (let time = 0; time < 3; time += 1) {
    await expire()
    await until(async () => (await left()) === 0)
  }
  await stop()
  expect(surprises).toEqual([])
})

it('finishes the work in hand before it stops, and begins no more', async () => {
  const { begin, expire, left } = await openTown()
  await expire()
  await begin()()
  expect(await left()).toBe(0)
  await expire()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await left()).toBe(1)
})

it('goes on while the database is away, and says so in the log', async () => {
  const { begin, surprises } = await openTown()
  const away = await connect({ url: 'postgres://nobody@127.0.0.1:1/nothing' })
  const stop = begin({ db: away.db })
  await until(async () => surprises.length >= 3)
  await stop()
  await away.close()
})
