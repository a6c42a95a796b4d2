/** Where a host writes what surprised it. What is logged names the request and the code's own error, never a person or a place. */
export type Log = {
  surprise(what: { readonly requestId: string; readonly endpoint: string; readonly error: unknown }): void
}

/** An error without its message's content: SQL errors quote rows, so only the class, the SQLSTATE and the stack's places stay. */
export function safeError(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
  return { name: error.name, code, at }
}
