import 'server-only'
import type { Scope } from '@/lib/api/keys'
import type { ApiDescription } from '../api/description/describe-api'
import { apiPath } from '../api/environment'
import { nameOf } from '../api/operation'
import { operations } from '../api/operations'
import type { OfferedTool } from '../api/tool-rows'

/** JSON Schema, as the description of the API has it. */
type Schema = { [keyword: string]: unknown }

type Method = Parameters<typeof nameOf>[0]['method']
type Parameter = { name: string; in: string; required?: boolean; schema?: Schema }
type Operation = {
  operationId: string
  summary?: string
  description?: string
  security?: Record<string, string[]>[]
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> }
}

/** One operation of the API as agents see it. */
export type Tool = {
  name: string
  title: string
  description: string
  inputSchema: Schema & { type: 'object' }
  annotations: {
    readOnlyHint: boolean
    destructiveHint: boolean
    openWorldHint: boolean
  }
  /** Parts of the request that a call becomes; not shown. */
  call: {
    method: string
    /** Template below `/api/v1`. */
    path: string
    pathNames: readonly string[]
    queryNames: readonly string[]
    hasBody: boolean
    /** Whether the answer may be waited for (RFC 7240). */
    canWait: boolean
    /** Null: no scope is needed. */
    scope: Scope | null
    offered: OfferedTool
  }
}

const componentPrefix = '#/components/schemas/'

/**
 * Rewrites references to components, and collects the names that it finds.
 *
 * @param document name of the component that a document is described by
 */
function localise(value: unknown, found: Set<string>, document: string): unknown {
  if (Array.isArray(value)) return value.map((one) => localise(one, found, document))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== '$ref' || typeof inner !== 'string' || !inner.startsWith(componentPrefix)) {
        return [key, localise(inner, found, document)]
      }
      const component = inner.slice(componentPrefix.length)
      const name = component === 'Document' ? document : component
      found.add(name)
      return [key, `#/$defs/${name}`]
    }),
  )
}

/** Takes no lineage in a document of an agent, which `judgeNewApplication` refuses: a whole CV is in its schema. */
function withoutLineage(component: Schema, isSent: boolean): Schema {
  const properties = component.properties as Schema | undefined
  if (!isSent || !properties?.lineage) return component
  return { ...component, properties: { ...properties, lineage: { type: 'null' } } }
}

/** Returns the components that a schema needs, and those that these need. */
function definitionsFor(found: Set<string>, components: Schema, document: string): Schema {
  const definitions: Schema = {}
  // A set that grows while it is walked: what a component needs comes behind it.
  for (const name of found) {
    const component = withoutLineage((components[name] ?? {}) as Schema, name === document)
    definitions[name] = localise(component, found, document)
  }
  return definitions
}

/** Leaves fields of a body out, and makes others required. */
function narrowBody(schema: Schema, { leftOut = [], required = [] }: OfferedTool): Schema {
  if (leftOut.length === 0 && required.length === 0) return schema
  const properties = Object.entries((schema.properties ?? {}) as Schema)
  const before = (schema.required ?? []) as string[]
  const { example, ...others } = schema
  const given = Object.keys((example ?? {}) as Schema)
  const isForAgents =
    given.every((key) => !leftOut.includes(key)) && required.every((key) => given.includes(key))
  return {
    ...(isForAgents ? schema : others),
    properties: Object.fromEntries(properties.filter(([key]) => !leftOut.includes(key))),
    required: [...new Set([...before, ...required])].filter((key) => !leftOut.includes(key)),
  }
}

function inputSchemaOf(operation: Operation, offered: OfferedTool, components: Schema) {
  const taken = (operation.parameters ?? []).filter(({ in: at }) => at === 'path' || at === 'query')
  const properties: Schema = Object.fromEntries(taken.map(({ name, schema }) => [name, schema]))
  const required = taken.filter((one) => one.required).map(({ name }) => name)
  const body = operation.requestBody?.content['application/json']?.schema
  if (body) {
    properties.body = narrowBody(body, offered)
    if (operation.requestBody?.required || offered.required) required.push('body')
  }
  const found = new Set<string>()
  const { document = 'Document' } = offered
  const schema = localise({ properties, required }, found, document) as Schema
  const definitions = definitionsFor(found, components, document)
  return {
    type: 'object' as const,
    ...schema,
    additionalProperties: false,
    ...(found.size > 0 ? { $defs: definitions } : {}),
  }
}

/** Joins texts as sentences of one paragraph. */
const joinSentences = (texts: readonly (string | undefined)[]) =>
  texts
    .filter((text) => text !== undefined && text !== '')
    .map((text) => (/[.!?]$/.test(text ?? '') ? text : `${text}.`))
    .join(' ')

function toTool(
  method: string,
  path: string,
  operation: Operation,
  offered: OfferedTool,
  components: Schema,
): Tool {
  const { operationId, summary = '', description, parameters = [], requestBody } = operation
  const namesIn = (place: string) =>
    parameters.filter((one) => one.in === place).map(({ name }) => name)
  const scope = operation.security?.find((one) => 'bearer' in one)?.bearer?.[0]
  return {
    name: operationId,
    title: summary,
    description: joinSentences([summary, description, offered.note]),
    inputSchema: inputSchemaOf(operation, offered, components),
    annotations: {
      readOnlyHint: offered.effect === 'reads',
      destructiveHint: false,
      openWorldHint: false,
    },
    call: {
      method: method.toUpperCase(),
      path,
      pathNames: namesIn('path'),
      queryNames: namesIn('query'),
      hasBody: requestBody !== undefined,
      canWait: namesIn('header').includes('prefer'),
      scope: (scope as Scope | undefined) ?? null,
      offered,
    },
  }
}

/**
 * Makes the tools of the operations that agents may call, with the names, descriptions and schemas that programs are
 * given.
 */
export function describeTools(description: ApiDescription): Tool[] {
  const components = description.components.schemas as Schema
  const tools = new Map(operations.map((one) => [nameOf(one), one.tool]))
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const below = path.slice(apiPath.length)
      const tool = tools.get(nameOf({ method: method as Method, path: below || '/' }))
      if (!tool || 'none' in tool) return []
      return [toTool(method, below, operation as Operation, tool, components)]
    }),
  )
}
