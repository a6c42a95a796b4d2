import type { ClientLink } from '@orpc/client'
import { refused } from './failure'
import { renew, token } from './session'
import { send, sendPhoto } from './transport'
import type { Answer, Door } from './transport-type'

const UNKNOWN_SESSION = new Set<unknown>(['SESSION_REFUSED', 'SESSION_MISSING'])

const isSessionOver = ({ status, body }: Answer) =>
  status === 401 && UNKNOWN_SESSION.has((body as { code?: unknown } | null)?.code)

/** Asks with a session; where the cloud no longer knows it, signs in anew and asks once more. */
const asking = async (ask: (token: string | null) => Promise<Answer>): Promise<unknown> => {
  const first = await token()
  const answer = await ask(first)
  const last = isSessionOver(answer) ? await ask(await renew(first)) : answer
  if (last.status !== 200) throw refused(last.status, last.body)
  return last.body
}

/** oRPC's client over our transport: 200 is the output, anything else is thrown as an ORPCError (see failure.ts). */
export const linkTo = (door: Door): ClientLink<Record<never, never>> => ({
  call: (path, input, { signal }) => asking((token) => send({ door, path, input, token, signal })),
})

/** Hands a kept photo to the cloud under its own id. Sending it again answers the same. Throws as `api` does. */
export const uploadPhoto = async (photoId: string): Promise<void> => {
  await asking((token) => sendPhoto({ door: 'resident', path: ['photo', 'upload'], photoId, token }))
}
