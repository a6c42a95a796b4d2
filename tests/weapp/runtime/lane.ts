/** One direction of the bridge between logic and view: messages arrive later, in the order they were sent. */
export interface Lane {
  post(run: () => void): void
  /** Lets messages pile up, as when the other side is busy. */
  hold(): void
  /** Delivers what piled up. */
  release(): void
  readonly pending: number
}

/** Logic and view run in two threads in WeChat; each has a lane to the other. */
export interface Bridge {
  toView: Lane
  toLogic: Lane
}

/** A lane whose messages hop through `hop`, a task of the event loop. */
export function createLane(hop: (run: () => void) => void, onError: (error: unknown) => void): Lane {
  const queue: (() => void)[] = []
  let held = false
  let scheduled = false

  function schedule() {
    if (scheduled || held || queue.length === 0) return
    scheduled = true
    hop(drain)
  }

  function drain() {
    scheduled = false
    const arrived = held ? 0 : queue.length
    for (let index = 0; index < arrived; index += 1) runNext()
    schedule()
  }

  function runNext() {
    try {
      queue.shift()?.()
    } catch (error) {
      onError(error)
    }
  }

  return {
    post(run) {
      queue.push(run)
      schedule()
    },
    hold() {
      held = true
    },
    release() {
      held = false
      schedule()
    },
    get pending() {
      return held ? 0 : queue.length
    },
  }
}
