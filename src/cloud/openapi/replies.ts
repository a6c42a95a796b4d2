import type { JSONSchema, OpenAPI } from '@orpc/openapi'

type Replies = NonNullable<OpenAPI.OperationObject['responses']>

const string = { type: 'string' } as const

/** A refusal on the wire, with one of these codes. */
export const refusalBody = (codes: readonly string[]): JSONSchema & object => ({
  type: 'object',
  properties: { code: { enum: [...codes] }, message: string, requestId: string },
  required: ['code', 'message', 'requestId'],
})

const inputInvalid: JSONSchema & object = {
  type: 'object',
  properties: {
    code: { enum: ['INPUT_INVALID'] },
    message: string,
    requestId: string,
    data: {
      type: 'object',
      properties: {
        fields: {
          type: 'array',
          items: {
            type: 'object',
            properties: { path: string, reason: { enum: ['too-long', 'empty', 'invalid'] } },
            required: ['path', 'reason'],
          },
        },
      },
      required: ['fields'],
    },
  },
  required: ['code', 'message', 'requestId'],
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  '401': 'Not signed in, or the session has ended',
  '403': 'Not for this person',
  '404': 'Not there',
  '409': 'No longer possible',
  '413': 'Too large',
  '415': 'Not a photo that can be read',
  '422': 'Understood, and not possible like this',
  '429': 'Too often',
}

/** Every endpoint can also meet bad input, named by its fields, and surprise. */
export function everyReply(replies: Replies): Replies {
  const named = Object.entries(replies).map(([status, reply]) => [
    status,
    { ...reply, description: DESCRIPTIONS[status] ?? reply.description },
  ])
  return {
    ...Object.fromEntries(named),
    '400': { description: 'Bad input', content: json(withOwn(replies['400'])) },
    '500': {
      description: 'A surprise; the log has it under the requestId',
      content: json(refusalBody(['UNEXPECTED'])),
    },
  }
}

const json = (schema: JSONSchema & object) => ({
  'application/json': { schema: schema as OpenAPI.SchemaObject },
})

function withOwn(own: Replies[string] | undefined): JSONSchema & object {
  const schema = own && 'content' in own ? own.content?.['application/json']?.schema : undefined
  return schema ? { anyOf: [inputInvalid, schema as JSONSchema] } : inputInvalid
}
