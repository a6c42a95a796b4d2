import { type Life, never } from './tab'

/** Web Locks among tabs: whoever asks waits for those before, and a killed tab lets go. */
export const createTabLock = () => {
  const state = { tail: Promise.resolve() as Promise<unknown>, release: new Map<Life, () => void>() }

  const letGo = (life: Life) => {
    state.release.get(life)?.()
    state.release.delete(life)
  }

  const exclusively = <T>(life: Life, work: () => Promise<T>): Promise<T> => {
    const before = state.tail
    state.tail = new Promise<void>((done) => {
      before.then(() => (life.alive ? state.release.set(life, done) : done()))
    })
    return before.then(() => (life.alive ? work() : never<T>())).finally(() => letGo(life))
  }

  return { exclusively, letGo }
}
