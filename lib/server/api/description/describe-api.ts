import 'server-only'
import * as z from 'zod'
import { workspaceHeader } from '@/lib/api/workspaces'
import {
  applicationDocumentSchema,
  letterDocumentSchema,
  resumeDocumentSchema,
} from '@/lib/resume/schema/document'
import { securitySchemes } from '../access'
import type { Api } from '../environment'
import { type Operation as Declared, nameOf } from '../operation'
import { codesOf, idempotencySchema } from './shapes'

const about = `Documents of an account: list, read, save, go back to earlier versions, make PDFs.

Programs bring a key, made in the settings: \`Authorization: Bearer KEY\`, or \`x-api-key: KEY\`. Each operation names the scope that a key needs (\`write\` holds \`read\`). Pages of this address carry the session's cookie instead, and what changes something is JSON. Errors are \`application/problem+json\` with a \`code\` and a \`requestId\`; 429 and 503 say in \`Retry-After\` when to come again. A POST with an \`Idempotency-Key\` has one effect however often it is sent. Nothing is stored on the way.

A request of a session with the header \`vitae-workspace: ID\` is about that workspace, within your role there; a key opens the space in which it was made, and no other. Without either it is about your own space.

A body of JSON has at most 1 MB; a larger one is 413. It has at most 60,000 values, 56 levels, 20,000 items in a list and 1,000 keys in an object; a list of a CV has at most as many entries as its schema says. Beyond these numbers it is 422 with the place in \`problems\`, before anything else is read of it. A body has to bring 45 kB in any 15 seconds and 10 kB a second on average; a slower one is 408. A person has 8 changes and one upload under way at once; the next is 429.`

/** Returns a document's own schema as JSON Schema 2020-12, which OpenAPI 3.1 uses. */
function jsonSchemaOf(document: z.core.$ZodType): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(document, { io: 'input' })
  return schema
}

/** Returns the schemas of each kind of document, and of any. */
const documentSchemas = () => ({
  Resume: jsonSchemaOf(resumeDocumentSchema),
  Letter: jsonSchemaOf(letterDocumentSchema),
  Application: jsonSchemaOf(applicationDocumentSchema),
  Document: {
    oneOf: ['Resume', 'Letter', 'Application'].map((name) => ({
      $ref: `#/components/schemas/${name}`,
    })),
  },
})

const groups: readonly [segment: string, name: string, description: string][] = [
  ['resumes', 'Documents', 'CVs, letters and applications, their versions and files'],
  ['documents', 'Documents', ''],
  ['shares', 'Share links', 'Pages for everybody who has the link, with their visits'],
  ['changes', 'Documents', ''],
  ['templates', 'Documents', ''],
  ['resume', 'Simple', 'One CV for each e-mail address, in the flat shape'],
  ['requests', 'Answered later', 'A CV as files, asked for now and made in its own time'],
  ['final', 'Answered later', ''],
  ['', 'Answered later', ''],
  ['imports', 'Files', 'Files of others on their way to a CV, and links to kept ones'],
  ['bulk-exports', 'Files', ''],
  ['uploads', 'Files', ''],
  ['photos', 'Photos', 'Pictures of a person, for a CV or for a page of your own'],
  ['pictures', 'Photos', ''],
  ['files', 'Files', ''],
  ['ai', 'Models', 'What models are asked to do'],
  ['me', 'Account', 'Who you are, your keys, everything you have'],
  ['keys', 'Account', ''],
  ['connected-apps', 'Account', ''],
  ['auth', 'Account', ''],
  ['webhooks', 'Webhooks', 'Signed requests to a server of yours when something happens'],
  ['notifications', 'Account', ''],
  ['live', 'Account', ''],
  ['workspaces', 'Workspaces', 'Documents of several people, their roles and the log'],
  ['unsubscribe', 'Account', ''],
  ['health', 'Server', 'How it is'],
  ['metrics', 'Server', ''],
  ['operator', 'Server', ''],
  ['client-errors', 'Server', ''],
]

const segmentsOf = (path: string) => path.split('/').slice(3)

function groupOf(path: string): string {
  const [first = ''] = segmentsOf(path)
  const found = groups.find(([segment]) => segment === first)
  if (!found) throw new Error(`${path} is in no group of the description`)
  return found[1]
}

const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Returns a stable name for generated clients, such as `getResumesByIdPdf`. */
function operationIdOf(method: string, path: string): string {
  const words = segmentsOf(path)
    .filter(Boolean)
    .flatMap((segment) => {
      const parameter = /^\{(\w+)\}$/.exec(segment)?.[1]
      return parameter ? ['by', parameter] : segment.split('-')
    })
  return [method, ...(words.length > 0 ? words : ['root']).map(capitalised)].join('')
}

type Described = ReturnType<Api['getOpenAPI31Document']>
type Paths = NonNullable<Described['paths']>

type Operation = {
  security?: Record<string, string[]>[]
  parameters?: { name?: string; in?: string }[]
  requestBody?: object
  responses?: Record<string, object>
}

const problemOf = (status: number) => ({
  description: codesOf(status),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/**
 * Lists the statuses with which an operation may be refused before its route runs: by the guards, and by the schemas
 * of its input. They are listed here once, since no route knows them.
 */
function guardStatuses(method: string, { security, parameters = [] }: Operation): number[] {
  const isOpen = security?.length === 0
  const isChange = method !== 'get' && !isOpen
  const isIn = (place: string) => parameters.some((one) => one.in === place)
  // A key may lack the scope, or be refused whatever its scopes.
  const access = isOpen ? [] : [401, 403]
  const body = isChange ? [413, 415] : []
  const values = isIn('query') || isIn('header') ? [422] : []
  return [...access, ...(isIn('path') ? [404] : []), ...body, ...values]
}

function withGuards(method: string, operation: Operation): Operation {
  const guarded = guardStatuses(method, operation).map((status) => [status, problemOf(status)])
  return { ...operation, responses: { ...Object.fromEntries(guarded), ...operation.responses } }
}

/** Parameter `Idempotency-Key`, which every authenticated POST accepts. */
const idempotencyParameter = {
  schema: {
    type: 'string',
    minLength: 1,
    maxLength: 200,
    description: idempotencySchema.shape['idempotency-key'].description,
  },
  required: false,
  name: 'idempotency-key',
  in: 'header',
}

function withIdempotency(method: string, operation: Operation): Operation {
  const parameters = operation.parameters ?? []
  const isThere = parameters.some(({ name }) => name === idempotencyParameter.name)
  if (method !== 'post' || operation.security?.length === 0 || isThere) return operation
  return { ...operation, parameters: [...parameters, idempotencyParameter] }
}

/** Header that every operation about documents, keys and links accepts; those below `/workspaces` name one in their path. */
const workspaceParameter = {
  schema: {
    type: 'string',
    format: 'uuid',
    description: 'Workspace that the request is about; left out: your own space. For sessions',
  },
  required: false,
  name: workspaceHeader,
  in: 'header',
}

const templateIn = (path: string) =>
  path.slice('/api/v1'.length).replaceAll(/\{(\w+)\}/g, ':$1') || '/'

function withWorkspace(path: string, declared: Declared | undefined, operation: Operation) {
  const template = templateIn(path)
  if (declared?.role === 'public' || declared?.role === 'person') return operation
  const responses = { 404: problemOf(404), ...operation.responses }
  if (template.startsWith('/workspaces/')) return { ...operation, responses }
  const parameters = [...(operation.parameters ?? []), workspaceParameter]
  return { ...operation, parameters, responses }
}

/** Adds a name and a group to every operation, and the parameters and refusals of its guards. */
function nameOperations(paths: Paths, operations: ReadonlyMap<string, Declared>): Paths {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).map(([method, operation]) => {
          const named = { operationId: operationIdOf(method, path), tags: [groupOf(path)] }
          const guarded = withGuards(method, withIdempotency(method, operation as Operation))
          const declared = operations.get(`${method.toUpperCase()} ${templateIn(path)}`)
          return [method, { ...withWorkspace(path, declared, guarded), ...named }]
        }),
      ),
    ]),
  )
}

/** As in package.json. */
const license = { name: 'UNLICENSED', identifier: 'LicenseRef-UNLICENSED' }

/** Describes the whole API in OpenAPI 3.1, generated from the routes. */
export function describeApi(api: Api, operations: readonly Declared[]) {
  const byName = new Map(operations.map((one) => [nameOf(one), one]))
  const described = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Vitae API', version: '1', description: about },
    servers: [{ url: '/', description: 'URL of this description' }],
    tags: groups.flatMap(([, name, description]) => (description ? [{ name, description }] : [])),
    security: [{ session: [] }],
  })
  const components = { ...described.components }
  return {
    ...described,
    info: { ...described.info, license },
    paths: nameOperations(described.paths ?? {}, byName),
    components: {
      ...components,
      schemas: { ...components.schemas, ...documentSchemas() },
      securitySchemes,
    },
  }
}

export type ApiDescription = ReturnType<typeof describeApi>
