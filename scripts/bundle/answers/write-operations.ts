// Types of the operations, made of the description that programs are given.
import { literal, memberName, type Schema } from './schema'

type Parameter = { name: string; in: string; required?: boolean; schema?: Schema }
type Content = Record<string, { schema: Schema }>
type Operation = {
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Content }
  responses: Record<string, { content?: Content }>
}
export type Description = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const union = (types: string[]) => [...new Set(types)].join(' | ')

const anyObject = 'Readonly<Record<string, unknown>>'
/** Documents have a type of their own; what a reader of its own reads may be anything. */
const named: Record<string, string> = {
  Document: 'Document',
  Resume: 'Document',
  Letter: 'Document',
  FlatResumeChange: anyObject,
  FlatResumeInput: anyObject,
  JsonResume: anyObject,
  ResumeData: anyObject,
}
/** Of the description that is written. */
let components: Record<string, Schema> = {}

function typeOfObject({ properties = {}, required = [], additionalProperties }: Schema): string {
  const fields = Object.entries(properties).map(
    ([key, schema]) => `${memberName(key)}${required.includes(key) ? '' : '?'}: ${typeOf(schema)}`,
  )
  if (fields.length > 0) return `{ ${fields.join('; ')} }`
  const more = typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown'
  return `Readonly<Record<string, ${more}>>`
}

function typeOfKind(kind: string, schema: Schema): string {
  if (kind === 'object') return typeOfObject(schema)
  if (kind === 'array') return `readonly (${typeOf(schema.items ?? {})})[]`
  if (kind === 'integer' || kind === 'number') return 'number'
  return ['string', 'boolean', 'null'].includes(kind) ? kind : 'unknown'
}

/** A schema of OpenAPI 3.1 as TypeScript says it; bounds and patterns are the server's to judge. */
function typeOf(schema: Schema): string {
  if (schema.$ref) {
    const component = schema.$ref.split('/').at(-1) ?? ''
    return named[component] ?? typeOf(components[component] ?? {})
  }
  if (schema.enum) return union(schema.enum.map(literal))
  if (schema.const !== undefined) return literal(schema.const)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return union(either.map(typeOf))
  const kinds = [schema.type ?? []].flat()
  return kinds.length > 0 ? union(kinds.map((kind) => typeOfKind(kind, schema))) : 'unknown'
}

function typeOfParameters(parameters: Parameter[], place: string): string | null {
  const fields = parameters
    .filter((one) => one.in === place)
    .map((one) => {
      const type = typeOf(one.schema ?? {})
      // An address is text: what counts there may be said as a number.
      const told = type === 'string' || type.startsWith("'") ? type : 'string | number'
      return `${memberName(one.name)}${one.required ? '' : '?'}: ${told}`
    })
  return fields.length > 0 ? `{ ${fields.join('; ')} }` : null
}

function typeOfInput({ parameters = [], requestBody }: Operation): string {
  const body = requestBody?.content['application/json']?.schema
  const path = typeOfParameters(parameters, 'path')
  const query = typeOfParameters(parameters, 'query')
  const has = (header: string) => parameters.some((one) => one.name === header)
  const fields = [
    path && `path: ${path}`,
    query && `query?: ${query}`,
    body && `body${requestBody?.required ? '' : '?'}: ${typeOf(body)}`,
    has('if-match') && 'ifMatch?: number',
    has('if-none-match') && 'ifNoneMatch?: string | undefined',
    has('idempotency-key') && 'idempotencyKey?: string | undefined',
  ].filter(Boolean)
  return fields.length > 0 ? `{ ${fields.join('; ')} }` : 'Record<never, never>'
}

const takesJson = ({ requestBody }: Operation) =>
  !requestBody || 'application/json' in requestBody.content

/** The source of `dist/answers/operations.ts`: what each operation takes, a line each. */
export function writeOperations({ paths, components: { schemas } }: Description): string {
  components = schemas
  const lines = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => takesJson(operation))
      .map(
        ([method, operation]) => `  '${method.toUpperCase()} ${path}': ${typeOfInput(operation)}`,
      ),
  )
  return `// Written by npm run bundle from the description of the API.
import type { Document } from '@/lib/resume/schema/document'

/** Parameters of each operation of the API, by its method and path. */
export type Operations = {
${lines.join('\n')}
}
`
}
