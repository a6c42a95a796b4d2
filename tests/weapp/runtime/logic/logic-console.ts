import { describeError } from '../core'
import type { Journal } from '../journal'

type Print = (...values: unknown[]) => void

/** The mini-program's console: errors and warnings are written down, the rest is dropped. */
export function createLogicConsole(journal: Journal): Record<string, Print> {
  const write =
    (lines: string[]): Print =>
    (...values) =>
      lines.push(values.map(describe).join(' '))
  const drop: Print = () => undefined
  return {
    error: write(journal.consoleErrors),
    warn: write(journal.consoleWarnings),
    assert: (holds, ...values) => {
      if (!holds) write(journal.consoleErrors)('Assertion failed', ...values)
    },
    log: drop,
    info: drop,
    debug: drop,
    trace: drop,
    group: drop,
    groupCollapsed: drop,
    groupEnd: drop,
    time: drop,
    timeEnd: drop,
    table: drop,
    dir: drop,
  }
}

function describe(value: unknown): string {
  return typeof value === 'string' ? value : describeError(value)
}
