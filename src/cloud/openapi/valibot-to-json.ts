import type { ConditionalSchemaConverter, JSONSchema } from '@orpc/openapi'
import { toJsonSchema } from '@valibot/to-json-schema'

type Valibot = Parameters<typeof toJsonSchema>[0]

const FILE = { type: 'string', contentMediaType: 'application/octet-stream' } as const

/** Our schemas as JSON Schema. Checks that JSON Schema has no word for (length in characters, say) are left out. */
export const valibotToJson: ConditionalSchemaConverter = {
  condition: (schema) => schema?.['~standard'].vendor === 'valibot',
  convert: (schema, { strategy }) => {
    // The condition has seen that it is one of valibot's.
    const { $schema: _, ...json } = toJsonSchema(schema as unknown as Valibot, {
      target: 'draft-2020-12',
      typeMode: strategy,
      errorMode: 'ignore',
      overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'file' ? FILE : undefined),
    })
    return [true, json as JSONSchema]
  },
}
