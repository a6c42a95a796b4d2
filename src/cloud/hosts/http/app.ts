import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyError, type FastifyInstance, LogController } from 'fastify'
import { newId } from '../../kernel/new-id'
import { api } from './api'
import { serveDocs } from './docs'
import { helmetOptions } from './headers'
import { serveHealth } from './health'
import type { HttpHost } from './host'
import { logAnswers, logTo } from './log'
import { servePhone } from './phone'
import { servePhotos } from './photos'
import { sendRefusal } from './refused'

/** The HTTP host around the doors; `listen` or `inject` what it answers. */
export async function httpApp(host: HttpHost): Promise<FastifyInstance> {
  const app = fastify({
    logger: { ...host.logger, base: null },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: newId,
    trustProxy: host.trustedProxies,
    // The longest words are refused with a sentence, not cut off with the connection.
    bodyLimit: 256 * 1024,
    requestTimeout: 120_000,
    forceCloseConnections: 'idle',
  })
  logAnswers(app, (door, name) => host.doors.get(door)?.has(name) ?? false)
  refuseErrors(app)
  await app.register(helmet, helmetOptions(host.world.city))
  await app.register(compress, { threshold: 1024 })
  await app.register(rateLimit, { global: false })
  serveHealth(app, host)
  servePhotos(app, host)
  await serveDocs(app)
  await app.register((scope) => api(scope, host), { prefix: '/api' })
  await servePhone(app, host.phoneFolder)
  return app
}

/** What Fastify itself cannot read is INPUT_INVALID, whatever was wrong; the rest is a surprise. */
function refuseErrors(app: FastifyInstance) {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error.statusCode && error.statusCode < 500) return sendRefusal(reply, 'INPUT_INVALID')
    logTo(app.log).surprise({ requestId: request.id, endpoint: request.routeOptions.url ?? 'unknown', error })
    return reply.status(500).send({ code: 'UNEXPECTED', message: 'UNEXPECTED', requestId: request.id })
  })
}
