import type { Core } from '../core'
import { WxFailure } from './failure'

type NetworkType = 'wifi' | '5g' | '4g' | '3g' | '2g' | 'none' | 'unknown'

/** The phone's network, with switches for a test. */
export interface Network {
  readonly type: NetworkType
  goOffline(): void
  goOnline(type?: NetworkType): void
  /** What is sent from now on waits on its way; `settle` does not wait for it. */
  hold(): void
  release(): void
  /** The next call reaches the cloud, but its answer gets lost on the way back. */
  loseNextAnswer(): void
  /** A call's way out and back; throws where the network fails it. */
  carry<Result>(
    name: string,
    send: () => Promise<Result>,
    onWait: (waiting: boolean) => void,
  ): Promise<Result>
}

/** A phone on wifi. */
export function createNetwork(core: Core): Network {
  let type: NetworkType = 'wifi'
  let losesAnswer = false
  let held: (() => void)[] | undefined

  function change(next: NetworkType) {
    if (next === type) return
    type = next
    core.listeners.emit('NetworkStatusChange', { isConnected: type !== 'none', networkType: type })
  }

  function requireNetwork(name: string) {
    if (type === 'none') throw new WxFailure(`${name}:fail net::ERR_INTERNET_DISCONNECTED`, 600001)
  }

  async function waitWhileHeld(onWait: (waiting: boolean) => void) {
    const queue = held
    if (!queue) return
    onWait(true)
    await new Promise<void>((resolve) => queue.push(resolve))
    onWait(false)
  }

  return {
    get type() {
      return type
    },
    goOffline: () => change('none'),
    goOnline: (next = 'wifi') => change(next),
    hold() {
      held ??= []
    },
    release() {
      const waiting = held ?? []
      held = undefined
      for (const go of waiting) go()
    },
    loseNextAnswer() {
      losesAnswer = true
    },
    async carry(name, send, onWait) {
      requireNetwork(name)
      const lost = losesAnswer
      losesAnswer = false
      await waitWhileHeld(onWait)
      requireNetwork(name)
      const result = await send()
      requireNetwork(name)
      if (lost) throw new WxFailure(`${name}:fail timeout`, 5)
      return result
    },
  }
}
