type Register = (definition: never) => unknown

/** Which of the four a script may call while it is being loaded. */
export type Targets = Partial<Record<'App' | 'Page' | 'Component' | 'Behavior', Register>>

/**
 * `App`, `Page`, `Component` and `Behavior` as the mini-program sees them: one function each for its whole
 * life, because scripts keep them (Taro's comp.js calls a `Component` that taro.js saved). Where a definition
 * goes depends on which file is being loaded.
 */
export function createRegistrars() {
  let current: Targets = {}

  const registrar = (name: keyof Targets) => (definition: never) => {
    const register = current[name]
    if (!register) throw new Error(`${name}() was called where no ${name.toLowerCase()} is being loaded`)
    return register(definition)
  }

  return {
    globals: {
      App: registrar('App'),
      Page: registrar('Page'),
      Component: registrar('Component'),
      Behavior: registrar('Behavior'),
    },
    /** Runs `run` with definitions going to `targets`. */
    during<Result>(targets: Targets, run: () => Result): Result {
      const before = current
      current = targets
      try {
        return run()
      } finally {
        current = before
      }
    },
  }
}

export type Registrars = ReturnType<typeof createRegistrars>
