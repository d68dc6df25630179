import { afterAll, expect, it } from 'vitest'
import * as z from 'zod'
import { describeApi } from '@/lib/server/api/description/describe-api'
import { operations } from '@/lib/server/api/operations'
import { describeTools } from '@/lib/server/tools/describe-tools'
import { openTestApi } from '@/tests/api/support/test-api'

const api = await openTestApi()
const description = describeApi(api.api, operations)
const tools = describeTools(description)
afterAll(() => api.close())

const rows = operations.map(
  ({ method, path, tool }) =>
    [`${method.toUpperCase()} ${path === '/' ? '' : path}`, tool] as const,
)
const offered = () => rows.filter(([, tool]) => !('none' in tool))

it('says why an operation is no tool', () => {
  for (const [operation, row] of rows) {
    if ('none' in row) expect(row.none, operation).toMatch(/^[A-Z/].{20,}\.$/)
  }
})

it('makes one tool of each operation that is offered, and none of any other', () => {
  const made = tools.map(({ call: { method, path } }) => `${method} ${path}`)
  expect(made.toSorted()).toEqual(
    offered()
      .map(([operation]) => operation)
      .toSorted(),
  )
  expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length)
})

it('offers nothing that erases, and nothing of keys, accounts and operators', () => {
  for (const [operation] of offered()) {
    expect(operation).not.toMatch(
      /^DELETE|\/erase|\/keys|\/operator|\/me\/|\/ai\/key|\/ai.*\/check$/,
    )
  }
  const open = tools.filter(({ call }) => call.scope === 'admin')
  expect(open).toEqual([])
})

it('takes a version for each change of a document, unless it only adds or restores', () => {
  const bodies = offered().filter(([, row]) => 'effect' in row && row.effect === 'changes')
  const unchecked = bodies.filter(([, row]) => 'required' in row === false).map(([name]) => name)
  expect(unchecked).toEqual([
    'POST /resumes/{id}/restore',
    'PATCH /resumes/{id}/versions/{number}',
    'POST /ai/requests/{id}/cancel',
    'POST /ai/requests/{id}/retry',
    'POST /requests/{id}/retry',
  ])
})

it('gives schemas that hold all that they name', () => {
  for (const { name, inputSchema, description } of tools) {
    expect(name).toMatch(/^[A-Za-z]{3,64}$/)
    expect(description.length, name).toBeGreaterThan(10)
    const text = JSON.stringify(inputSchema)
    for (const [, component] of text.matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) {
      expect(inputSchema.$defs, name).toHaveProperty([component ?? ''])
    }
    expect(text).not.toContain('#/components')
  }
})

it('fits into the context of an agent', () => {
  const all = JSON.stringify(tools.map(({ call: _, ...tool }) => tool))
  expect(all.length).toBeLessThan(36_000)
})

it('joins texts to sentences with one stop each', () => {
  for (const { name, description } of tools) expect(description, name).not.toMatch(/\.\./)
  expect(tools.find(({ name }) => name === 'postRequests')?.description).toContain(
    'at once. Only of a CV that is stored',
  )
})

type Node = { example?: unknown; [key: string]: unknown }

/** Returns each schema with an example, with the components that it may name. */
function examplesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(examplesIn)
  return 'example' in value && !Array.isArray(value) ? [value as Node, ...inside] : inside
}

it('has no example that its own schema refuses', () => {
  const refused = tools.flatMap(({ name, inputSchema }) =>
    examplesIn(inputSchema).flatMap(({ example, ...schema }) => {
      const whole = { ...schema, $defs: inputSchema.$defs ?? {} }
      const read = z
        .fromJSONSchema(whole as Parameters<typeof z.fromJSONSchema>[0])
        .safeParse(example)
      return read.success ? [] : [`${name}: ${read.error.message}`]
    }),
  )
  expect(refused).toEqual([])
})
