import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { type Log, safeError } from '../../kernel/log'

/** Surprises into the host's log, by request id, without what SQL errors quote. */
export const logTo = (logger: FastifyBaseLogger): Log => ({
  surprise: ({ requestId, endpoint, error }) =>
    logger.error({ requestId, endpoint, error: safeError(error) }, 'surprise'),
})

/**
 * One line a request: id, endpoint, status, milliseconds. The endpoint is the route as we wrote it, or the name of an endpoint
 * that exists; what a stranger wrote into the address never gets there, nor a query, a body, a token or an address.
 */
export function logAnswers(app: FastifyInstance, isEndpoint: (door: string, name: string) => boolean): void {
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      endpoint: endpointOf(request.routeOptions.url, request.params, isEndpoint),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    }
    request.log.info(line, 'answered')
  })
}

function endpointOf(
  route: string | undefined,
  params: unknown,
  isEndpoint: (door: string, name: string) => boolean,
) {
  if (route !== '/api/:door/:noun/:verb') return route ?? 'unknown'
  const { door, noun, verb } = params as { door: string; noun: string; verb: string }
  return isEndpoint(door, `${noun}.${verb}`) ? `${door} ${noun}.${verb}` : 'unknown'
}
