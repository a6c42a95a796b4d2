import type { storage as Storage } from '@/platform/storage'

const open = async () => {
  jest.resetModules()
  return (await import('@/platform/storage')) as { storage: typeof Storage }
}

afterEach(() => jest.restoreAllMocks())

const promise = (storage: typeof Storage) => {
  storage.write('outbox:1', 'one')
  storage.write('outbox:2', 'two')
  storage.write('draft', 'three')
  storage.remove('outbox:2')
  return [storage.read('outbox:1'), storage.read('outbox:2'), storage.keys('outbox:')]
}

it('keeps small values through a restart, apart from other pages of the same origin', async () => {
  localStorage.setItem('outbox:9', 'somebody else’s')
  const { storage } = await open()
  expect(promise(storage)).toEqual(['one', null, ['outbox:1']])
  expect((await open()).storage.read('draft')).toBe('three')
})

it('works until the tab closes in a browser that forbids storage', async () => {
  jest.spyOn(window.Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(promise((await open()).storage)).toEqual(['one', null, ['outbox:1']])
})
