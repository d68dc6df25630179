import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientErrorPath } from '@/lib/api/client-errors'
import { createResume } from '@/lib/resume/create'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { maxBodyBytes } from '@/lib/server/api/guards/read-json'
import { openTestApi, type TestApi } from '@/tests/api/support/test-api'
import { someOf } from '@/tests/runs'
import { hostileBodies } from './hostile-bodies'

// What every route that takes a body does with one that it cannot take: a clear answer, nothing
// written, nothing lost. The routes are those that the API describes itself with.

const api: TestApi = await openTestApi()
afterAll(() => api.close())

type Described = {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, unknown> } }>>
}
const { paths } = (await (await api.ask('/openapi.json')).json()) as Described
const changes = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([method]) => method !== 'get')
    .map(([method, { requestBody }]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      // What takes a form with a file is judged by tests/api/imports.test.ts.
      takesBody: requestBody?.content['application/json'] !== undefined,
    })),
)

const ids = createIdGenerator()
const document = createResume(ids)
const application = createApplication(ids, '2026-03-01')
const simple = { name: 'Simple', email: 'simple@example.org' }
let before = ''

/** All that lies in the store but counts of requests. */
async function everything(): Promise<string> {
  const { items } = await api.ports.items.scan({ limit: 1_000 })
  return JSON.stringify(items.filter(({ pk }) => !pk.startsWith('limit#')))
}

let workspace = ''

const idOf = (path: string) =>
  (path.includes('/workspaces/') && workspace) ||
  (path.includes('/sent') ? application.id : document.id)

const addressOf = (path: string) =>
  path
    .replace('/api/v1', '')
    .replace('{id}', idOf(path))
    .replace('{email}', simple.email)
    .replace('{comment}', document.id)
    .replace('{member}', document.id)
    .replace('{number}', '1')

beforeAll(async () => {
  const json = { document, baseVersion: 0 }
  await api.ask(`/resumes/${document.id}`, { method: 'PUT', json })
  await api.ask(`/resumes/${document.id}/versions`, { method: 'POST', json: {} })
  const applied = { document: application, baseVersion: 0 }
  await api.ask(`/resumes/${application.id}`, { method: 'PUT', json: applied })
  await api.ask('/resume', { method: 'POST', json: simple })
  const made = await api.ask('/workspaces', { method: 'POST', json: { name: 'Simple' } })
  workspace = ((await made.json()) as { id: string }).id
  before = await everything()
})

it('knows the routes', () => {
  expect(changes.length).toBeGreaterThan(10)
  expect(changes.filter(({ takesBody }) => takesBody).map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'POST /api/v1/resumes',
      'PUT /api/v1/resumes/{id}',
      'PATCH /api/v1/resumes/{id}',
    ]),
  )
})

/** Answers what is wrong with a body, instead of refusing it. */
const judges = '/api/v1/templates/check'

describe.each(someOf(changes.filter(({ takesBody }) => takesBody)))('$name', ({ method, path }) => {
  it.each(hostileBodies)('refuses %s in words', async (_, body) => {
    const answer = await api.ask(addressOf(path), {
      method,
      body,
      headers: { 'content-type': 'application/json' },
    })
    const isJudged = path === judges && answer.status === 200
    // Reports of pages end at 500 bytes, before anything is parsed.
    const ofReport = path === clientErrorPath ? [413] : []
    if (!isJudged) expect([400, 422, ...ofReport]).toContain(answer.status)
    expect(await answer.json()).toMatchObject(
      isJudged
        ? {
            usable: false,
            problems: expect.arrayContaining([expect.objectContaining({ code: 'form' })]),
          }
        : { status: answer.status, title: expect.stringMatching(/\.$/) },
    )
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(await everything()).toBe(before)
  })
})

// The link of a mail is its own key: whatever comes with it is not read at all (RFC 8058).
const readsBody = changes.filter(({ path }) => !path.endsWith('/unsubscribe/{token}'))

it.each(someOf(readsBody))('$name takes no byte more than the limit', async ({ method, path }) => {
  const body = `"${'x'.repeat(maxBodyBytes - 1)}"`
  const headers = { 'content-type': 'application/json' }
  const answer = await api.ask(addressOf(path), { method, body, headers })
  expect(answer.status).toBe(413)
  expect(await everything()).toBe(before)
})
