import { turns } from '@/cloud/photos/turns'

/** Work that ends when the test says so. */
function pieces() {
  let running = 0
  let most = 0
  const ends: (() => void)[] = []
  const work = async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise<void>((resolve) => ends.push(resolve))
    running -= 1
  }
  return { work, ends, running: () => running, most: () => most }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

it('works on two photos at a time, and on every one in the end', async () => {
  const { work, ends, running, most } = pieces()
  const inTurn = turns(2)
  const all = Promise.all(Array.from({ length: 5 }, () => inTurn(work)))
  await settle()
  expect(running()).toBe(2)
  for (let done = 0; done < 5; done += 1) {
    ends[done]?.()
    await settle()
  }
  await all
  expect(most()).toBe(2)
})

it('gives the turn on when one fails', async () => {
  const inTurn = turns(1)
  const fail = () => Promise.reject(new Error('unreadable'))
  await expect(inTurn(fail)).rejects.toThrow('unreadable')
  await expect(inTurn(async () => 'read')).resolves.toBe('read')
})
