// @module-tag nightly
// A client made of the description: tests/api/from-description.test.ts holds the answers to it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProgramApi, type ProgramApi } from './support/program-api'
import type { TestApi } from './support/test-api'

// A client that knows nothing but openapi.json and a key.

type Operation = {
  operationId: string
  tags: string[]
  security?: Record<string, string[]>[]
  parameters?: { name: string; in: 'path' | 'query' | 'header' }[]
  requestBody?: { content: Record<string, { schema: { $ref?: string; example?: unknown } }> }
}
type Description = {
  paths: Record<string, Record<string, Operation>>
  tags: { name: string }[]
  servers: { url: string }[]
  components: {
    schemas: Record<string, { example?: unknown }>
    securitySchemes: Record<string, { type: string; in?: string; name?: string }>
  }
}

let program: ProgramApi
let api: TestApi
let key = ''
let description: Description
beforeAll(async () => {
  program = await openProgramApi()
  api = program.api
  key = program.key
  description = (await (await api.ask('/openapi.json', { as: null })).json()) as Description
})
afterAll(() => program.close())

const operations = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

function find(operationId: string) {
  const found = operations().find(({ operation }) => operation.operationId === operationId)
  if (!found) throw new Error(`${operationId} is not described`)
  return found
}

/** Where the description says that a key goes. */
function keyHeader(): [string, string] {
  const scheme = Object.values(description.components.securitySchemes).find(
    (one) => one.type === 'apiKey' && one.in === 'header',
  )
  return [scheme?.name ?? '', key]
}

/** Calls an operation by its name, as the description says that it is called. */
async function call(operationId: string, values: Record<string, string> = {}, body?: unknown) {
  const { path, method, operation } = find(operationId)
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  )
  const query = new URLSearchParams(
    (operation.parameters ?? [])
      .filter((one) => one.in === 'query' && values[one.name] !== undefined)
      .map(({ name }) => [name, values[name] ?? '']),
  )
  const [type] = Object.keys(operation.requestBody?.content ?? {})
  const headers = new Headers([keyHeader()])
  if (type !== undefined && body !== undefined) headers.set('content-type', type)
  return api.api.request(`${address}?${query}`, {
    method: method.toUpperCase(),
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

/** As long as it was told to, by the clock of the server. */
async function wait({ headers }: Response): Promise<void> {
  api.clock.now += Number(headers.get('retry-after')) * 1_000
  await new Promise((resolve) => setTimeout(resolve, 50))
}

/** The example that the description gives for a body. */
function exampleOf(operationId: string): unknown {
  const [content] = Object.values(find(operationId).operation.requestBody?.content ?? {})
  const name = content?.schema.$ref?.split('/').at(-1)
  return name ? description.components.schemas[name]?.example : content?.schema.example
}

describe('a client made of the description', () => {
  it('makes a CV, asks for its files, waits, and downloads them', async () => {
    const created = await call('postResumes', {}, exampleOf('postResumes'))
    expect(created.status).toBe(201)
    const { id } = (await created.json()) as { id: string }
    const example = exampleOf('postRequests') as { posting: string }
    const begun = await call('postRequests', {}, { documentId: id, posting: example.posting })
    expect(begun.status).toBe(202)
    const { requestId } = (await begun.json()) as { requestId: string }
    let final = await call('getFinal', { id: requestId })
    while (final.status === 202) {
      await wait(final)
      final = await call('getFinal', { id: requestId })
    }
    const { links } = (await final.json()) as { links: Record<string, string> }
    for (const format of ['html', 'pdf', 'json']) {
      const token = new URL(links[format] ?? '').pathname.split('/').at(-1) ?? ''
      const file = await call('getFilesByToken', { token })
      expect([format, file.status]).toEqual([format, 200])
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(500)
    }
  })

  it.each(['postRequests', 'postRoot', 'postResume', 'postResumes'])(
    'is answered for the example of %s',
    async (operationId) => {
      const answer = await call(operationId, {}, exampleOf(operationId))
      expect([201, 202]).toContain(answer.status)
    },
  )
})

describe('the description', () => {
  it('names each operation once, in a group that it describes', () => {
    const names = operations().map(({ operation }) => operation.operationId)
    expect(new Set(names).size).toBe(names.length)
    const groups = new Set(description.tags.map(({ name }) => name))
    expect(groups.size).toBe(description.tags.length)
    for (const { operation } of operations()) {
      expect(groups).toContain(operation.tags[0])
      expect(operation.operationId).toMatch(/^[a-z]+[A-Z]\w*$/)
    }
  })

  it('defines what it names: parameters, references, ways to prove oneself', () => {
    const text = JSON.stringify(description)
    for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(description.components.schemas).toHaveProperty(name)
    }
    for (const { path, operation } of operations()) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path')
      expect(inPath.map(({ name }) => name).sort()).toEqual(named.sort())
      expect(operation.security, path).toBeDefined()
      for (const way of operation.security ?? []) {
        for (const name of Object.keys(way)) {
          expect(description.components.securitySchemes).toHaveProperty(name)
        }
      }
    }
  })
})
