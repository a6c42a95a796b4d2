/** One request as the cloud would see it. */
export type Seen = { readonly path: string; readonly token: string | null; readonly body: unknown }
type Said = { readonly status: number; readonly body: unknown } | 'no network' | 'never'

/** The edge of the network: answers `fetch` in this test and remembers what was asked. */
export const openDoor = (answer: (seen: Seen, count: number) => Said) => {
  const seen: Seen[] = []
  globalThis.fetch = async (input, init) => {
    const said = headersOf(init)
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body
    const one = { path: String(input), token: said.Authorization?.replace('Bearer ', '') ?? null, body }
    seen.push(one)
    const reply = answer(one, seen.length)
    if (reply === 'no network') throw new TypeError('Failed to fetch')
    if (reply === 'never') return hang(init?.signal)
    return { status: reply.status, json: async () => JSON.parse(JSON.stringify(reply.body)) } as Response
  }
  return { seen, paths: () => seen.map(({ path }) => path) }
}

const headersOf = (init?: RequestInit) => (init?.headers ?? {}) as Record<string, string | undefined>

const hang = (signal?: AbortSignal | null) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))
  })

export const ok = (body: unknown) => ({ status: 200, body })
export const no = (status: number, code: string, more: object = {}) => ({
  status,
  body: { code, message: code, requestId: 'req-1', ...more },
})

/** A cloud that takes every token but those in `over`, and makes a new one at each sign-in. */
export const withSessions = (rest: (seen: Seen) => Said, over: ReadonlySet<string> = new Set()) => {
  const made = { count: 0 }
  return openDoor((seen) => {
    if (/session\/(start|demo)$/.test(seen.path)) {
      made.count += 1
      return ok({ token: `token-${made.count}` })
    }
    return seen.token === null || over.has(seen.token) ? no(401, 'SESSION_REFUSED') : rest(seen)
  })
}
