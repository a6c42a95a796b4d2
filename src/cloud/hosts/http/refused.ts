import type { FastifyReply } from 'fastify'
import { REFUSALS, type Refusal } from '@/contract/refusals'

/** A refusal by the host itself, in the same form as those of `dispatch`. */
export const sendRefusal = (reply: FastifyReply, code: Refusal) =>
  reply.status(REFUSALS[code]).send({ code, message: code, requestId: reply.request.id })

export const sendMissing = (reply: FastifyReply) =>
  reply
    .status(404)
    .send({ code: 'ENDPOINT_MISSING', message: 'ENDPOINT_MISSING', requestId: reply.request.id })
