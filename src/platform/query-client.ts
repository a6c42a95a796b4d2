import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import { failureOf, isPassing } from './failure'
import { isShown, onShown } from './lifecycle'
import { isOnline, onNetwork } from './network'
import { onWho } from './session'

/** A refusal is an answer, and without a network another try is no news; only a stumble is tried again. */
const shouldRetry = (count: number, error: unknown): boolean => {
  const problem = failureOf(error)
  return count < 2 && problem.code !== 'OFFLINE' && isPassing(problem)
}

/**
 * Without a network a question is asked all the same and fails at once, so that a page can say so instead of waiting; it is
 * asked again when the network or the person is back. A mutation is never repeated by itself: the person taps again.
 */
const createClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', refetchOnReconnect: true, retry: shouldRetry, staleTime: 20_000 },
      mutations: { networkMode: 'always', retry: false },
    },
  })

export const queryClient = createClient()

focusManager.setEventListener((focus) => onShown(focus))
focusManager.setFocused(isShown())
onlineManager.setEventListener((online) => onNetwork(online))
onlineManager.setOnline(isOnline())

// What one person saw is not for the next.
onWho(() => queryClient.resetQueries())
