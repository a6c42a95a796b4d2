import { AbortController as PhoneController } from '@/platform/abort-controller'

/** The browser's own, held to the same promises: where they part, ours is wrong. */
describe.each([
  ['the phone’s', PhoneController],
  ['the browser’s', AbortController],
] as const)('%s AbortController', (_, Controller) => {
  it('tells all who wait, once, and remembers why', () => {
    const controller = new Controller()
    const { signal } = controller
    const heard = jest.fn()
    signal.onabort = heard
    signal.addEventListener('abort', heard)
    signal.addEventListener('abort', heard)
    expect(signal.aborted).toBe(false)
    expect(() => signal.throwIfAborted()).not.toThrow()
    controller.abort('left the page')
    controller.abort('again')
    expect(heard).toHaveBeenCalledTimes(2)
    expect(heard).toHaveBeenCalledWith(expect.objectContaining({ type: 'abort' }))
    expect(signal.aborted).toBe(true)
    expect(signal.reason).toBe('left the page')
  })

  it('throws the reason to those who ask late; without one it is an AbortError', () => {
    const controller = new Controller()
    controller.abort()
    expect(() => controller.signal.throwIfAborted()).toThrow(expect.objectContaining({ name: 'AbortError' }))
  })

  it('does not tell those who stopped waiting', () => {
    const controller = new Controller()
    const heard = jest.fn()
    controller.signal.addEventListener('abort', heard)
    controller.signal.removeEventListener('abort', heard)
    controller.abort()
    expect(heard).not.toHaveBeenCalled()
  })
})

it('tells the next one who waits although the first broke, and does not swallow the mistake', () => {
  jest.useFakeTimers()
  const controller = new PhoneController()
  const heard = jest.fn()
  controller.signal.addEventListener('abort', () => {
    throw new Error('broken')
  })
  controller.signal.addEventListener('abort', heard)
  controller.abort()
  expect(heard).toHaveBeenCalledTimes(1)
  expect(() => jest.runAllTimers()).toThrow('broken')
  jest.useRealTimers()
})
