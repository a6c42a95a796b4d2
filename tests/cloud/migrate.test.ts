import { connect } from '@/cloud/db/connect'
import { migrate } from '@/cloud/db/migrate'

it('brings an empty database forward, and a second time changes nothing', async () => {
  const { db, close } = await connect({ memory: true })
  await migrate(db)
  await migrate(db)
  const tables = await db.introspection.getTables()
  expect(tables.map((table) => table.name)).toEqual(
    expect.arrayContaining(['cases', 'case_owner', 'photo', 'job']),
  )
  await close()
})
