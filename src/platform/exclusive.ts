/** Other tabs get this long, in milliseconds, before we stop waiting for one that may be frozen. */
const PATIENCE = 30_000

const signalAfter = (milliseconds: number) => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), milliseconds)
  return stop.signal
}

/**
 * Does one thing at a time among all tabs of the browser that use the same name. Where Web Locks are missing, or a tab holds
 * the lock for too long, the work is done all the same: it must be safe to do twice, the lock only saves the traffic.
 */
export const exclusively = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  if (!('locks' in navigator)) return work()
  const run: { begun: Promise<T> | null } = { begun: null }
  try {
    await navigator.locks.request(`jielin-${name}`, { signal: signalAfter(PATIENCE) }, () => {
      run.begun = work()
      return run.begun
    })
  } catch (error) {
    if (run.begun === null && !(error instanceof Error && error.name === 'AbortError')) throw error
  }
  return run.begun ?? work()
}
