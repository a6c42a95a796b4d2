import type { api as Api } from '@/platform/api'
import type * as Session from '@/platform/session'
import { no, ok, openDoor, withSessions } from './support/fake-door'

const home = { waiting: [], underWay: [], unread: 0, week: {}, days: [] }

/** A start of the app: modules anew, storage as it was. */
const startApp = async () => {
  jest.resetModules()
  const { api } = (await import('@/platform/api')) as { api: typeof Api }
  const session = (await import('@/platform/session')) as typeof Session
  return { api, session }
}

const starts = (paths: readonly string[]) => paths.filter((path) => path === '/api/resident/session/start')

beforeEach(() => localStorage.clear())

it('a browser signs in by itself, once, however many questions begin at once', async () => {
  const door = withSessions(() => ok(home))
  const { api } = await startApp()
  await Promise.all([1, 2, 3, 4].map(() => api.resident.home.show({})))
  expect(starts(door.paths())).toHaveLength(1)
  expect(door.seen.slice(1).map(({ token }) => token)).toEqual(Array(4).fill('token-1'))
})

it('comes back as the same person after a restart, without signing in again', async () => {
  const door = withSessions(() => ok(home))
  await (await startApp()).api.resident.home.show({})
  await (await startApp()).api.resident.home.show({})
  expect(starts(door.paths())).toHaveLength(1)
  expect(door.seen[2]?.token).toBe('token-1')
})

it('shows the same secret of at least 32 characters each time, and another browser another', async () => {
  const over = new Set(['token-1'])
  const door = withSessions(() => ok(home), over)
  await (await startApp()).api.resident.home.show({})
  localStorage.clear()
  await (await startApp()).api.resident.home.show({})
  const secrets = door.seen
    .filter(({ path }) => path.endsWith('start'))
    .map(({ body }) => (body as { secret: string }).secret)
  expect(secrets).toHaveLength(3)
  expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(secrets[1]).toBe(secrets[0])
  expect(secrets[2]).not.toBe(secrets[0])
})

describe('when the cloud no longer knows the session', () => {
  it('signs in anew once for all who were refused, and asks again', async () => {
    const over = new Set<string>()
    const door = withSessions(() => ok(home), over)
    const { api } = await startApp()
    await api.resident.home.show({})
    over.add('token-1')
    await Promise.all([api.resident.home.show({}), api.resident.home.show({})])
    expect(starts(door.paths())).toHaveLength(2)
  })

  it('asks once more and no more: a refusal that stays is a refusal', async () => {
    const door = openDoor(({ path }) =>
      path.endsWith('start') ? ok({ token: 't' }) : no(401, 'SESSION_REFUSED'),
    )
    const { api } = await startApp()
    await expect(api.resident.home.show({})).rejects.toMatchObject({ code: 'SESSION_REFUSED' })
    expect(door.paths().filter((path) => path.endsWith('home/show'))).toHaveLength(2)
  })
})

describe('in a demo city', () => {
  it('speaks as a member of staff, and then again as the same resident', async () => {
    const door = withSessions(() => ok(home))
    const { api, session } = await startApp()
    const changes: string[] = []
    session.onWho(() => changes.push(session.who()))
    await api.resident.home.show({})
    await session.signInAs('handler')
    await api.resident.home.show({})
    session.returnToResident()
    await api.resident.home.show({})
    expect(changes).toEqual(['handler', 'resident'])
    expect(door.seen.filter(({ path }) => path.endsWith('show')).map(({ token }) => token)).toEqual([
      'token-1',
      'token-2',
      'token-3',
    ])
    const [first, last] = door.seen.filter(({ path }) => path.endsWith('start'))
    expect(last?.body).toEqual(first?.body)
  })

  it('stays who it was when the city has no demo', async () => {
    openDoor(({ path }) => (path.endsWith('demo') ? no(403, 'ROLE_MISSING') : ok({ token: 't' })))
    const { session } = await startApp()
    await expect(session.signInAs('handler')).rejects.toMatchObject({ code: 'ROLE_MISSING' })
    expect(session.who()).toBe('resident')
  })

  it('renews a persona’s session as that persona', async () => {
    const over = new Set<string>()
    const door = withSessions(() => ok(home), over)
    const { api, session } = await startApp()
    await session.signInAs('dispatcher')
    over.add('token-1')
    await api.staff.staff.me({})
    expect(session.who()).toBe('dispatcher')
    expect(door.seen.filter(({ path }) => path.endsWith('demo')).map(({ body }) => body)).toEqual([
      { persona: 'dispatcher' },
      { persona: 'dispatcher' },
    ])
  })

  it('does not throw somebody out who signed in while a resident’s sign-in was on its way', async () => {
    withSessions(() => ok(home))
    const { session } = await startApp()
    const asked = session.token()
    await session.signInAs('handler')
    const handlers = await session.token()
    expect(await asked).toBe(handlers)
    expect(session.who()).toBe('handler')
    expect(await session.token()).toBe(handlers)
  })
})
