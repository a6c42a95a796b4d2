import { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/**
 * How often one may ask in a minute. A session counts for itself; an address may be a whole neighbourhood behind one router, so
 * it gets more; starting sessions makes people, so it gets less. Counted in memory only.
 */
export function requestLimits(app: FastifyInstance, perMinute: number) {
  const limit = (max: number, keyOf: (request: FastifyRequest) => string) =>
    app.createRateLimit({ max: Math.ceil(max), timeWindow: 60_000, keyGenerator: keyOf })
  const byAddress = limit(perMinute * 4, ({ ip }) => normalizeIP(ip))
  const byStart = limit(perMinute / 3, ({ ip }) => normalizeIP(ip))
  const bySession = limit(perMinute, ({ visitor }) => visitor.sessionDigest ?? '')

  /** Seconds to wait, or 0 where the request may go on. */
  const wait = async (check: ReturnType<typeof limit>, request: FastifyRequest) => {
    const found = await check(request)
    return !found.isAllowed && found.isExceeded ? Math.max(1, found.ttlInSeconds) : 0
  }

  return {
    ofAddress: (request: FastifyRequest) => wait(byAddress, request),
    ofStart: (request: FastifyRequest) => wait(byStart, request),
    ofSession: (request: FastifyRequest) => wait(bySession, request),
  }
}
