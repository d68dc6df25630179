import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { someOf } from '@/tests/runs'
import { matrix } from '@/tests/security/access-rows'
import { openMatrix, requestOf } from '@/tests/security/open-matrix'
import { closeRenderer } from '@/tests/support/close-renderer'
import type { TestApi } from './support/test-api'

// The API against its own description: every request of the matrix is answered with a status and a body that
// are described, and what is described of a body is held to.

type Schema = {
  $ref?: string
  properties?: Record<string, Schema>
  required?: string[]
  type?: string
}
type Content = Record<string, { schema?: Schema }>
type Operation = {
  operationId: string
  summary?: string
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content?: Content }>
}
type Description = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

let api: TestApi
;({ api } = await openMatrix())
const description = (await (await api.ask('/openapi.json')).json()) as Description
afterAll(async () => {
  await closeRenderer()
  await api.close()
})

/** Addresses of no description: the description itself, and what another address answers. */
const undescribed = new Set([
  'GET /api/v1/openapi.json',
  'GET /api/v1/docs',
  'GET /api/health',
  'GET /api/metrics',
  'POST /api/v1/',
])
const routes = Object.keys(matrix).filter((route) => !undescribed.has(route))

function operationOf(route: string): Operation {
  const [method = '', template = ''] = route.split(' ')
  const path = template.replaceAll(/:(\w+)/g, '{$1}')
  const operation = description.paths[path]?.[method.toLowerCase()]
  if (!operation) throw new Error(`${route} is not described`)
  return operation
}

const schemaOf = (schema: Schema): Schema =>
  schema.$ref
    ? schemaOf(description.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
    : schema

/** Describes the fault of a value by its described schema; null where there is none. */
function faultOf(schema: Schema, value: unknown): string | null {
  const { schemas } = description.components
  const whole = { ...schema, $defs: schemas }
  const text = JSON.stringify(whole).replaceAll('#/components/schemas/', '#/$defs/')
  const result = z.fromJSONSchema(JSON.parse(text)).safeParse(value)
  return result.success ? null : z.prettifyError(result.error)
}

async function expectDescribed(route: string, answer: Response): Promise<void> {
  const response = operationOf(route).responses[String(answer.status)]
  if (!response) throw new Error(`${route} answers ${answer.status}, which is not described`)
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? ''
  if (!response.content) {
    expect(await answer.text()).toBe('')
    return
  }
  expect(Object.keys(response.content), `${route} ${answer.status}`).toContain(type)
  const schema = response.content[type]?.schema
  if (!schema || !type.endsWith('json')) return
  expect(faultOf(schema, await answer.json()), `${route} ${answer.status}`).toBeNull()
}

describe('every answer is described', () => {
  it('or this finds what is not', () => {
    const schema = { $ref: '#/components/schemas/Problem' }
    expect(faultOf(schema, { status: 'x' })).not.toBeNull()
    expect(() => operationOf('GET /api/v1/nothing')).toThrow('not described')
  })

  it.each(someOf(routes))('%s', async (route) => {
    const { method, path, row } = requestOf(route)
    for (const as of [null, 'ben', 'ana'] as const) {
      await expectDescribed(route, await api.ask(path, { as, method, json: row?.json }))
    }
  })
})

/** Values of every type but the one that is described. */
const wrong = (schema: Schema): unknown[] => {
  const all: [string, unknown][] = [
    ['object', { wrong: true }],
    ['array', [['wrong']]],
    ['integer', -1.5],
    ['boolean', true],
  ]
  return all.filter(([type]) => schema.type !== type).map(([, value]) => value)
}

const bodies = routes.filter((route) => matrix[route]?.json !== undefined)

it.each(someOf(bodies))('what is described of a body is held to: %s', async (route) => {
  const { method, path, row } = requestOf(route)
  const content = operationOf(route).requestBody?.content['application/json']?.schema
  const schema = schemaOf(content ?? {})
  const good = row?.json as Record<string, unknown>
  const ask = async (json: unknown) => {
    // A workspace that is not one's own is refused before its body is looked at.
    const as = route.includes('/workspaces/:id') ? 'ana' : 'ben'
    const answer = await api.ask(path, { as, method, json })
    const { status } = answer
    await expectDescribed(route, answer)
    return status
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (schema.required?.includes(name)) {
      const { [name]: _, ...without } = good
      expect([400, 404, 422], `without ${name}`).toContain(await ask(without))
    }
    for (const value of wrong(schemaOf(property))) {
      const isFree = Object.keys(schemaOf(property)).every((key) => key === 'description')
      if (isFree) continue
      const status = await ask({ ...good, [name]: value })
      // A reader of its own looks at it once the CV is found, or its address is free.
      const others = content?.$ref?.includes('/FlatResume') ? [404, 409] : []
      expect([400, 422, ...others], `${name}: ${JSON.stringify(value)}`).toContain(status)
    }
  }
})

it('says of every operation what it is for, and what comes back', () => {
  const all = Object.values(description.paths).flatMap((methods) => Object.values(methods))
  expect(all.length).toBeGreaterThan(50)
  for (const { operationId, summary, responses } of all) {
    expect(summary).toMatch(/^[A-Z]/)
    const kinds = Object.keys(responses).map((status) => status.slice(0, 1))
    expect(kinds, operationId).toContain('2')
    // Whether the server works is told to everybody, however often they ask.
    if (operationId !== 'getHealth') expect(kinds, operationId).toContain('4')
    for (const { description: words } of Object.values(responses)) expect(words).not.toBe('')
  }
})
