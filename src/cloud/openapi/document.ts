import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi'
import { jobsContract } from '@/contract/doors/jobs'
import { residentContract } from '@/contract/doors/resident'
import { staffContract } from '@/contract/doors/staff'
import { everyReply, refusalBody } from './replies'
import { valibotToJson } from './valibot-to-json'

const DESCRIPTION = `Every endpoint is \`POST /api/<door>/<noun>/<verb>\` with JSON in and JSON out; \`photo.upload\` alone takes a form.
Sign in with \`session.start\` and send its token as \`Authorization: Bearer …\`. A refusal has the form
\`{ code, message, requestId, data? }\`; \`requestId\` names the request in the server's log. Times are ISO 8601 in UTC, places WGS-84.`

let made: Promise<OpenAPI.Document> | undefined

/** The three doors as OpenAPI 3.1, made once out of the contract. */
export const openApi = (): Promise<OpenAPI.Document> => {
  made ??= make()
  return made
}

async function make(): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [valibotToJson] })
  const document = await generator.generate(
    { resident: residentContract, staff: staffContract, jobs: jobsContract },
    {
      info: { title: '街邻 Jielin', version: '1', description: DESCRIPTION },
      servers: [{ url: '/api' }],
      security: [{ session: [] }, {}],
      components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } } },
      customErrorResponseBodySchema: (definitions) => refusalBody(definitions.map(([code]) => code)),
    },
  )
  for (const path of Object.values(document.paths ?? {})) if (path?.post) fitOurWire(path.post)
  return document
}

/** What the generator cannot know of our hosts. */
function fitOurWire(operation: OpenAPI.OperationObject) {
  operation.tags = [operation.operationId?.split('.', 2).join(' ') ?? '']
  operation.responses = everyReply(operation.responses ?? {})
  const body = operation.requestBody
  // An endpoint that takes a file takes only a form.
  if (body && 'content' in body && body.content['multipart/form-data'])
    delete body.content['application/json']
}
