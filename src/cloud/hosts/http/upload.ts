import type { FastifyRequest } from 'fastify'
import { LIMITS } from '@/contract/limits'

/** The multipart form of photo.upload: a few short fields and one file. */
export const FORM_LIMITS = {
  // One byte more than a photo may have: the endpoint sees that it is too large and says so; the rest is read past, not kept.
  fileSize: LIMITS.photoBytesMost + 1,
  files: 1,
  fields: 4,
  fieldSize: 200,
  parts: 5,
}

/** Reads a form to its end, however long it is, and answers its fields by name, the file as a web File. */
export async function readForm(request: FastifyRequest): Promise<Record<string, unknown>> {
  const form: Record<string, unknown> = {}
  for await (const part of request.parts()) {
    if (part.type === 'field') form[part.fieldname] = part.value
    else form[part.fieldname] = new File([new Uint8Array(await part.toBuffer())], 'photo')
  }
  return form
}
