import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dispatch } from '../../kernel/dispatch'
import { contextOf } from '../world'
import type { HttpHost } from './host'
import { requestLimits } from './limits'
import { logTo } from './log'
import { sendMissing, sendRefusal } from './refused'
import { FORM_LIMITS, readForm } from './upload'
import { isStart, type Visitor, visitorOf } from './visitor'

declare module 'fastify' {
  interface FastifyRequest {
    visitor: Visitor
  }
}

type Named = { Params: { door: string; noun: string; verb: string } }

/** `POST /api/<door>/<noun>/<verb>`: who asks, how often, what, and the answer of `dispatch`. */
export async function api(app: FastifyInstance, host: HttpHost): Promise<void> {
  await app.register(multipart, { limits: FORM_LIMITS, throwFileSizeLimit: false })
  app.decorateRequest('visitor')
  app.addHook('onRequest', doorman(app, host))
  const log = logTo(app.log)

  app.post<Named>('/:door/:noun/:verb', async (request, reply) => {
    const door = host.doors.get(request.params.door)
    if (!door) return sendMissing(reply)
    const name = `${request.params.noun}.${request.params.verb}`
    const input = await inputOf(request, name)
    const context = contextOf(host.world, { ...request.visitor, requestId: request.id })
    const { status, body } = await dispatch(door, name, input, context, log)
    return reply.status(status).send(body)
  })
}

/** Lets in, before anything of the body is read. */
function doorman(app: FastifyInstance, { world, machineKey, requestsPerMinute }: HttpHost) {
  const limits = requestLimits(app, requestsPerMinute)

  return async (request: FastifyRequest, reply: FastifyReply) => {
    const tooMany = (seconds: number) =>
      sendRefusal(reply.header('retry-after', String(seconds)), 'RATE_EXCEEDED')
    const wait = (await limits.ofAddress(request)) || (isStart(request) ? await limits.ofStart(request) : 0)
    if (wait) return tooMany(wait)
    const visitor = await visitorOf(request, world, machineKey)
    if (!visitor) return sendRefusal(reply, 'SESSION_REFUSED')
    request.visitor = visitor
    const sessionWait = visitor.sessionDigest ? await limits.ofSession(request) : 0
    if (sessionWait) return tooMany(sessionWait)
  }
}

/** Only photo.upload takes a form, and only of somebody: a stranger's megabytes are not read. */
async function inputOf(request: FastifyRequest, name: string): Promise<unknown> {
  if (!request.isMultipart()) return request.body
  return name === 'photo.upload' && request.visitor.caller ? readForm(request) : undefined
}
