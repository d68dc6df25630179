import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/api/keys'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { matrix } from '@/tests/security/access-rows'
import { openMatrix, requestOf } from '@/tests/security/open-matrix'
import { closeRenderer } from '@/tests/support/close-renderer'
import { operatorKey } from './support/operator-key'
import type { TestApi } from './support/test-api'

// Refusals as a program meets them, held against the description: a key that may not, a value that cannot be.

type Parameter = { name: string; in: string; schema?: { type?: string | string[] } }
type Operation = {
  security?: Record<string, Scope[]>[]
  parameters?: Parameter[]
  responses: Record<string, unknown>
}
type Description = { paths: Record<string, Record<string, Operation>> }

let api: TestApi
let description: Description
/** A key that may do one thing alone, which is not what is asked. */
const keys = new Map<Scope, Record<string, string>>()
beforeAll(async () => {
  ;({ api } = await openMatrix())
  description = (await (await api.ask('/openapi.json')).json()) as Description
  const admin = await operatorKey(api, ['read', 'ai'])
  for (const scope of ['read', 'ai'] as const) {
    const answer = await api.ask('/keys', {
      as: null,
      method: 'POST',
      headers: admin,
      json: { name: scope, scopes: [scope], expiresInDays: 1 },
    })
    const { key } = (await answer.json()) as { key: string }
    keys.set(scope, { authorization: `Bearer ${key}` })
  }
})
afterAll(async () => {
  await closeRenderer()
  await api.close()
})

const routes = Object.keys(matrix).filter((route) => {
  const [, template = ''] = route.split(' ')
  return !/\/(?:openapi\.json|docs)$|^\/api\/(?:health|metrics)$|\/api\/v1\/$/.test(template)
})

function operationOf(route: string): Operation {
  const [method = '', template = ''] = route.split(' ')
  const path = template.replaceAll(/:(\w+)/g, '{$1}')
  const operation = description.paths[path]?.[method.toLowerCase()]
  if (!operation) throw new Error(`${route} is not described`)
  return operation
}

const needsSomebody = ({ security = [] }: Operation) => security.length > 0

it.each(routes)('403, to a key that may not: %s', async (route) => {
  const operation = operationOf(route)
  if (!needsSomebody(operation)) return
  const scope = operation.security?.find((one) => 'bearer' in one)?.bearer?.[0]
  const { method, path, row } = requestOf(route)
  const headers = keys.get(scope === 'read' ? 'ai' : 'read')
  // A second for each, so that one key does not run into its limit.
  api.clock.now += 1_000
  const answer = await api.ask(path, { as: null, method, json: row?.json, headers })
  expect(answer.status).toBe(403)
  expect(Object.keys(operation.responses)).toContain('403')
})

describe('422, to a value that cannot be', () => {
  const long = 'x'.repeat(3_000)
  it.each(routes)('%s', async (route) => {
    const operation = operationOf(route)
    const { method, path, row } = requestOf(route)
    for (const { name, in: place } of operation.parameters ?? []) {
      if (place === 'path') continue
      const query = place === 'query' ? `?${name}=${long}` : ''
      const headers: Record<string, string> = place === 'header' ? { [name]: long } : {}
      const answer = await api.ask(`${path.split('?')[0]}${query}`, {
        method,
        json: row?.json,
        headers,
      })
      const { status } = answer
      expect(Object.keys(operation.responses), `${name}: ${status}`).toContain(String(status))
      // If-Match and If-None-Match may also be what they are not.
      if (!name.startsWith('if-')) expect([404, 409, 410, 422], name).toContain(status)
    }
    if (method === 'POST' && needsSomebody(operation)) {
      const names = (operation.parameters ?? []).map(({ name }) => name)
      expect(names).toContain('idempotency-key')
      expect(Object.keys(operation.responses)).toContain('422')
    }
  })
})

it('says of every list what is in it', () => {
  const lists: [string, boolean][] = []
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, items } = node as { type?: unknown; items?: unknown }
    const isList = [type].flat().includes('array')
    if (isList) lists.push([path, typeof items === 'object'])
    for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`)
  }
  visit(description, '')
  expect(lists.length).toBeGreaterThan(100)
  expect(lists.filter(([, says]) => !says)).toEqual([])
})

const problemsOf = async (path: string, json: unknown) =>
  (
    (await (await api.ask(path, { method: 'POST', json: json as object })).json()) as {
      problems: { path: string; code: string; reason: string }[]
    }
  ).problems

it('says "missing" of what is missing, and names the allowed values', async () => {
  expect(await problemsOf('/shares', {})).toContainEqual({
    path: 'documents',
    code: 'missing',
    reason: 'missing',
  })
  const unknown = { name: 'x', scopes: ['dance'], expiresInDays: 1 }
  const [problem] = await problemsOf('/keys', unknown)
  expect(problem).toMatchObject({ path: 'scopes[0]', code: 'not-allowed' })
  expect(problem?.reason).toMatch(/^not an allowed value: one of .*\bwrite\b.* expected$/)
})

it('says under which field a bare file belongs', async () => {
  const bare = await problemsOf('/resumes', { basics: { name: 'Ana' }, work: [] })
  expect(bare.map(({ path, reason }) => `${path}: ${reason}`)).toContain(
    'basics: of JSON Resume: put all of it under "resume"',
  )
  const flat = await problemsOf('/resumes', { name: 'Ana', skills: [] })
  expect(flat.map(({ path, reason }) => `${path}: ${reason}`)).toContain(
    'name: of the flat shape: put all of it under "flat"',
  )
})

it('says of a document what is missing in it, and what is allowed', async () => {
  const document = createResume(createIdGenerator())
  const { id: _, ...withoutId } = document
  const send = async (json: object) => (await problemsOf('/resumes', json)).map(lineOf)
  const lineOf = (problem: { path: string; code: string; reason: string }) =>
    `${problem.path} ${problem.code}: ${problem.reason}`
  expect(await send({ document: withoutId })).toEqual(['id missing: missing'])
  expect(await send({ document: { ...document, kind: 'memo' } })).toContain(
    'kind not-allowed: not an allowed value: one of resume, letter, application expected',
  )
  const { schemaVersion: __, ...withoutVersion } = document
  expect(await send({ document: withoutVersion })).toEqual(['schemaVersion missing: missing'])
  const design = { ...document.design, page: 'a0', fontSize: 900, accent: 'red' }
  const work = [{ position: 'Nurse' }]
  const saved = await api.ask(`/resumes/${document.id}`, {
    method: 'PUT',
    json: {
      document: { ...document, design, content: { ...document.content, work } },
      baseVersion: 0,
    },
  })
  const { problems } = (await saved.json()) as { problems: Parameters<typeof lineOf>[0][] }
  expect([saved.status, problems.map(lineOf)]).toEqual([
    422,
    [
      'design.page not-allowed: not an allowed value: one of a4, letter expected',
      'design.accent not-allowed: not an allowed value: text of the form /^#[0-9a-f]{6}$/ expected',
      'design.fontSize not-allowed: not an allowed value: at most 14 expected',
      'content.work[0].id missing: missing',
    ],
  ])
})
