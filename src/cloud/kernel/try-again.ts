const UNIQUE_VIOLATION = '23505'
const TRIES = 5

const isTaken = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === UNIQUE_VIOLATION

/**
 * Runs `attempt` again, at most five times in all, when something that must be unique was there already: a random code, or the
 * same request that came through another way a moment ago. Each attempt must be a transaction of its own.
 */
export async function tryAgainIfTaken<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = TRIES - 1; left > 0; left -= 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  return attempt()
}
