import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { callerOfSession } from '../../account/session/caller'
import { tokenDigest } from '../../account/session/digest'
import type { Visit, World } from '../world'

/** Who a request comes from, as far as the host can trust it. */
export type Visitor = Omit<Visit, 'requestId'>

const STRANGER: Visitor = { caller: null, isMachine: false, sessionDigest: null, openId: null }

const STARTS = new Set(['/api/resident/session/start', '/api/resident/session/demo'])

const pathOf = ({ url }: FastifyRequest) => url.split('?', 1)[0] ?? ''

/** Signing in anew; it must work with an old token still in hand. */
export const isStart = (request: FastifyRequest) => STARTS.has(pathOf(request))

const digestOf = (text: string) => createHash('sha256').update(text).digest()

/** Turns the bearer token into a visitor; `null` where there is a token that opens nothing. */
export async function visitorOf(
  request: FastifyRequest,
  world: World,
  machineKey: string | null,
): Promise<Visitor | null> {
  const token = bearer(request)
  if (!token || isStart(request)) return STRANGER
  if (pathOf(request).startsWith('/api/jobs/')) return { ...STRANGER, isMachine: isKey(token, machineKey) }

  const sessionDigest = tokenDigest(token)
  const caller = await callerOfSession({ ...world, now: world.clock() }, sessionDigest)
  return caller && { ...STRANGER, caller, sessionDigest }
}

const isKey = (token: string, key: string | null) =>
  key !== null && timingSafeEqual(digestOf(token), digestOf(key))

function bearer(request: FastifyRequest) {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && token ? token : null
}
