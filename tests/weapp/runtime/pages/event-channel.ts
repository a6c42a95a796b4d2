type Listener = (...values: unknown[]) => void

/** What two pages joined by `navigateTo` speak through. */
export interface EventChannel {
  on(name: string, listener: Listener): void
  once(name: string, listener: Listener): void
  off(name: string, listener?: Listener): void
  emit(name: string, ...values: unknown[]): void
}

/** Both ends of a new channel; what one emits, the other hears. `events` are the opener's first listeners. */
export function createEventChannel(events: Record<string, Listener> = {}) {
  const ears = { opener: new Map<string, Listener[]>(), opened: new Map<string, Listener[]>() }
  for (const [name, listener] of Object.entries(events)) ears.opener.set(name, [listener])
  return { opener: channelEnd(ears.opener, ears.opened), opened: channelEnd(ears.opened, ears.opener) }
}

function channelEnd(own: Map<string, Listener[]>, other: Map<string, Listener[]>): EventChannel {
  const on: EventChannel['on'] = (name, listener) => {
    own.set(name, [...(own.get(name) ?? []), listener])
  }
  const off: EventChannel['off'] = (name, listener) => {
    own.set(name, listener ? (own.get(name) ?? []).filter((known) => known !== listener) : [])
  }
  return {
    on,
    off,
    once(name, listener) {
      const single: Listener = (...values) => {
        off(name, single)
        listener(...values)
      }
      on(name, single)
    },
    emit(name, ...values) {
      for (const listener of other.get(name) ?? []) listener(...values)
    },
  }
}
