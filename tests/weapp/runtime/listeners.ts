type Listener = (value: unknown) => void

/** The `wx.onX` and `wx.offX` of the mini-program, and the host's own ear on the same events. */
export interface Listeners {
  on(event: string, listener: Listener): void
  off(event: string, listener?: Listener): void
  /** Tells every listener; the value crosses to the logic layer first. */
  emit(event: string, value?: unknown): void
  count(event: string): number
}

interface Delivery {
  deliver(event: string, run: () => void): void
  toLogic(value: unknown): unknown
}

/** An empty registry of listeners. */
export function createListeners({ deliver, toLogic }: Delivery): Listeners {
  const byEvent = new Map<string, Listener[]>()
  const listenersOf = (event: string) => byEvent.get(event) ?? []
  return {
    on(event, listener) {
      if (typeof listener === 'function') byEvent.set(event, [...listenersOf(event), listener])
    },
    off(event, listener) {
      byEvent.set(event, listener ? listenersOf(event).filter((known) => known !== listener) : [])
    },
    emit(event, value) {
      for (const listener of listenersOf(event)) deliver(event, () => listener(toLogic(value)))
    },
    count: (event) => listenersOf(event).length,
  }
}
