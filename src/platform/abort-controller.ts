type Listener = (event: { readonly type: 'abort'; readonly target: PhoneAbortSignal }) => void

const abortError = () => Object.assign(new Error('The ask was given up.'), { name: 'AbortError' })

/** What the DOM's AbortSignal does for those who wait: it tells once, and remembers why. */
class PhoneAbortSignal {
  aborted = false
  reason: unknown = undefined
  onabort: Listener | null = null
  private readonly listeners = new Set<Listener>()

  addEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.add(listener)
  }

  removeEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.delete(listener)
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason
  }

  /** For its controller. One listener that breaks must not keep the news from the next. */
  tell(reason: unknown): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    const waiting = [...(this.onabort ? [this.onabort] : []), ...this.listeners]
    this.listeners.clear()
    for (const listener of waiting)
      try {
        listener.call(this, { type: 'abort', target: this })
      } catch (error) {
        setTimeout(() => {
          throw error
        })
      }
  }
}

/** WeChat has none, and TanStack Query then never fetches. config/mini.ts gives this one to all who name it. */
export class AbortController {
  readonly signal = new PhoneAbortSignal()

  abort(reason: unknown = abortError()): void {
    this.signal.tell(reason)
  }
}
