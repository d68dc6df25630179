import 'server-only'
import * as z from 'zod'
import { letterDocumentSchema, resumeDocumentSchema } from '@/lib/resume/schema/document'
import { securitySchemes } from '../access'
import type { Api } from '../environment'

const about = `Documents of an account: list, read, save, go back to earlier versions, make PDFs.

Programs bring a key, made in the settings: \`Authorization: Bearer KEY\`, or \`x-api-key: KEY\`. Each operation names the scope that a key needs (\`write\` holds \`read\`). Pages of this address carry the session's cookie instead, and what changes something is JSON. Errors are \`application/problem+json\` with a \`code\` and a \`requestId\`; 429 and 503 say in \`Retry-After\` when to come again. A POST with an \`Idempotency-Key\` has one effect however often it is sent. Nothing is stored on the way.`

/** A document's own schema as JSON Schema 2020-12, which OpenAPI 3.1 speaks. */
function jsonSchemaOf(document: z.core.$ZodType): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(document, { io: 'input' })
  return schema
}

/** The kinds of documents, and either of them. */
const documentSchemas = () => ({
  Resume: jsonSchemaOf(resumeDocumentSchema),
  Letter: jsonSchemaOf(letterDocumentSchema),
  Document: {
    oneOf: [{ $ref: '#/components/schemas/Resume' }, { $ref: '#/components/schemas/Letter' }],
  },
})

/** The whole API in OpenAPI 3.1, made of the routes as they are. */
export function describeApi(api: Api) {
  const described = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Vitae API', version: '1', description: about },
    security: [{ session: [] }],
  })
  const components = { ...described.components }
  return {
    ...described,
    components: {
      ...components,
      schemas: { ...components.schemas, ...documentSchemas() },
      securitySchemes,
    },
  }
}

export type ApiDescription = ReturnType<typeof describeApi>
