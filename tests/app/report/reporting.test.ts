import { emptyDraft } from '@/features/report/draft'
import type { drafts as Drafts, outbox as Outbox } from '@/features/report/reporting'
import { no, ok, openDoor } from '../platform/support/fake-door'
import { photoNamed } from './support/town-phone'

/** The phone's store of bytes: jsdom has no IndexedDB. It outlives a restart. */
const bytes = new Map<string, Blob>()
jest.mock('idb-keyval', () => ({
  createStore: () => undefined,
  get: async (id: string) => bytes.get(id),
  set: async (id: string, blob: Blob) => bytes.set(id, blob),
  del: async (id: string) => bytes.delete(id),
  keys: async () => [...bytes.keys()],
}))

const startApp = async () => {
  jest.resetModules()
  const reporting = await import('@/features/report/reporting')
  reporting.startReporting()
  return {
    ...reporting,
    drafts: reporting.drafts as typeof Drafts,
    outbox: reporting.outbox as typeof Outbox,
  }
}

const receipt = { receipt: 'A1B2', caseId: 'c', reportedAt: '2026-03-09T00:00:00.000Z' }

const until = async (holds: () => boolean) => {
  for (let turn = 0; turn < 200 && !holds(); turn += 1) await new Promise((next) => setTimeout(next, 5))
}

beforeEach(() => {
  localStorage.clear()
  bytes.clear()
})

it('a report goes out over the real wire: signed in, photo by photo, then filed with a receipt', async () => {
  const door = openDoor(({ path }) => {
    if (path.endsWith('session/start')) return ok({ token: 't' })
    return path.endsWith('submit') ? ok(receipt) : ok({ photoId: 'p1' })
  })
  const { drafts, outbox, handOver } = await startApp()
  bytes.set('p1', new Blob(['jpeg']))
  drafts.setState({ draft: { ...emptyDraft('one'), quick: 'litter', photos: [photoNamed('p1')] } })
  handOver.submit('one')
  await until(() => outbox.get('one')?.state === 'filed')
  expect(outbox.get('one')?.receipt).toEqual(receipt)
  expect(door.paths()).toEqual([
    '/api/resident/session/start',
    '/api/resident/photo/upload',
    '/api/resident/report/submit',
  ])
  const form = door.seen[1]?.body as FormData
  expect([...form.keys()]).toEqual(['photoId', 'file'])
  expect(form.get('photoId')).toBe('p1')
  expect(bytes.size).toBe(0)
})

it('what waits without a network is filed after a restart with one', async () => {
  openDoor(() => 'no network')
  const before = await startApp()
  before.drafts.setState({ draft: { ...emptyDraft('one'), quick: 'litter', words: '垃圾桶满了' } })
  before.handOver.submit('one')
  await until(() => before.outbox.get('one')?.problem?.code === 'OFFLINE')
  before.outbox.stop()
  openDoor(({ path }) => (path.endsWith('start') ? ok({ token: 't' }) : ok(receipt)))
  const after = await startApp()
  await until(() => after.outbox.get('one')?.state === 'filed')
  expect(after.outbox.get('one')).toMatchObject({ state: 'filed', receipt: { receipt: 'A1B2' } })
})

it('goes out by itself when the network is back', async () => {
  openDoor(() => 'no network')
  const { drafts, outbox, handOver } = await startApp()
  drafts.setState({ draft: { ...emptyDraft('one'), quick: 'litter', words: '垃圾桶满了' } })
  handOver.submit('one')
  await until(() => outbox.get('one')?.problem?.code === 'OFFLINE')
  openDoor(({ path }) => (path.endsWith('start') ? ok({ token: 't' }) : ok(receipt)))
  window.dispatchEvent(new Event('online'))
  await until(() => outbox.get('one')?.state === 'filed')
  expect(outbox.get('one')?.state).toBe('filed')
})

it('a photo that the phone lost is refused with words, and the rest is kept', async () => {
  openDoor(({ path }) => (path.endsWith('start') ? ok({ token: 't' }) : no(500, 'NEVER')))
  const { drafts, outbox, handOver } = await startApp()
  const draft = {
    ...emptyDraft('one'),
    quick: 'litter' as const,
    words: '垃圾',
    photos: [photoNamed('gone')],
  }
  drafts.setState({ draft })
  handOver.submit('one')
  await until(() => outbox.get('one')?.state === 'refused')
  expect(outbox.get('one')).toMatchObject({ state: 'refused', problem: { code: 'PHOTO_MISSING' }, draft })
})

it('another tab sees the draft and the outbox change', async () => {
  openDoor(() => 'no network')
  const { drafts, outbox } = await startApp()
  drafts.setState({ draft: { ...emptyDraft('one'), words: '旧的' } })
  const elsewhere = localStorage.getItem('jielin:draft')?.replace('旧的', '新的') ?? ''
  localStorage.setItem('jielin:draft', elsewhere)
  window.dispatchEvent(new StorageEvent('storage', { key: 'jielin:draft' }))
  expect(drafts.getState().draft.words).toBe('新的')
  const item = { ...emptyDraft('two'), id: 'two', draft: emptyDraft('two'), state: 'filed' }
  localStorage.setItem('jielin:outbox:two', JSON.stringify(item))
  window.dispatchEvent(new StorageEvent('storage', { key: 'jielin:outbox:two' }))
  expect(outbox.store.getState().items).toHaveLength(1)
})
