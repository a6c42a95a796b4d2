import { type Log, safeError } from '../kernel/log'

/** One line of JSON for the log that CloudBase keeps of a function's output. */
export const writeLine = (line: Readonly<Record<string, unknown>>): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

export const lineLog: Log = {
  surprise: ({ requestId, endpoint, error }) => writeLine({ requestId, endpoint, error: safeError(error) }),
}
