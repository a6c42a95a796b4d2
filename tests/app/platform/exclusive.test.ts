import { exclusively } from '@/platform/exclusive'

type Locks = Pick<LockManager, 'request'>

const giveLocks = (request: unknown) =>
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } as Locks })

afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks')
  jest.useRealTimers()
})

it('works where a browser has no locks', async () => {
  expect(await exclusively('outbox', async () => 'done')).toBe('done')
})

it('works under the lock, and lets a mistake out', async () => {
  const names: string[] = []
  giveLocks(async (name: string, _options: object, work: () => Promise<unknown>) => {
    names.push(name)
    return work()
  })
  expect(await exclusively('outbox', async () => 'done')).toBe('done')
  await expect(exclusively('outbox', () => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
  expect(names).toEqual(['jielin-outbox', 'jielin-outbox'])
})

it('does not wait for ever for a tab that is frozen with the lock in its hand', async () => {
  jest.useFakeTimers()
  giveLocks((_name: string, { signal }: { signal: AbortSignal }) => {
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))
    })
  })
  const work = jest.fn(async () => 'done')
  const asked = exclusively('outbox', work)
  await jest.advanceTimersByTimeAsync(29_000)
  expect(work).not.toHaveBeenCalled()
  await jest.advanceTimersByTimeAsync(2_000)
  expect(await asked).toBe('done')
  expect(work).toHaveBeenCalledTimes(1)
})
