import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { TestApi } from '@/tests/api/support/test-api'
import { someOf } from '@/tests/runs'
import { canary, document, matrix } from './access-rows'
import { openMatrix, requestOf } from './open-matrix'

const ids = createIdGenerator()

const withoutSession: Record<string, string>[] = [
  {},
  { cookie: 'session=expired' },
  { cookie: 'session=;;=%00' },
]
const tricks: Record<string, string>[] = [
  {},
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-original-url': '/api/v1/me', 'x-rewrite-url': '/api/v1/health' },
  { 'x-http-method-override': 'GET' },
]

let api: TestApi
let before = ''
let routes: string[] = []

/** Everything of Ana's that lies in the store, for a before and after. */
async function everythingOfAna(): Promise<string> {
  const { items } = await api.ports.items.scan({ limit: 1_000 })
  return JSON.stringify(items.filter(({ pk }) => pk.includes('00000000000a')))
}

beforeAll(async () => {
  ;({ api, routes } = await openMatrix())
  before = await everythingOfAna()
})
afterAll(() => api.close())

describe('every route', () => {
  it('has a row, and every row a route', () => {
    expect(routes.length).toBeGreaterThan(15)
    expect([...routes].sort()).toEqual(Object.keys(matrix).sort())
  })

  it.each(
    Object.keys(matrix).filter(
      (route) =>
        /^GET .*:(id|number|email|sha256)(\/versions)?$/.test(route) &&
        // How far an export is holds no word of hers: tests/api/account-exports.test.ts.
        !/\/(?:me|bulk-)\/?exports\//.test(route),
    ),
  )('%s: she herself', async (route) => {
    const answer = await api.ask(requestOf(route).path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain(canary)
  })

  it.each(someOf(Object.keys(matrix)))('%s: somebody else', async (route) => {
    const { method, path, row } = requestOf(route)
    const answer = await api.ask(path, { as: 'ben', method, json: row?.json })
    expect(row?.foreign).toContain(answer.status)
    expect(await answer.text()).not.toContain(canary)
    expect(answer.headers.get('cache-control')).toMatch(/no-store|no-cache/)
  })

  it.each(someOf(Object.keys(matrix)))(
    '%s: nobody, an ended session, an unreadable one',
    async (route) => {
      const { method, path, row } = requestOf(route)
      for (const headers of withoutSession) {
        const answer = await api.ask(path, { as: null, method, json: row?.json, headers })
        expect(row?.nobody).toContain(answer.status)
        expect(await answer.text()).not.toContain(canary)
      }
    },
  )

  it('left everything of hers as it was', async () => {
    expect(await everythingOfAna()).toBe(before)
  })

  it('takes no field that is not its own', async () => {
    const path = `/resumes/${document.id}`
    for (const more of [{ ownerId: 'x' }, { version: 9 }, { plan: 'pro' }, { trashedAt: null }]) {
      const answer = await api.ask(path, {
        method: 'PUT',
        json: { document, baseVersion: 1, ...more },
      })
      expect(answer.status).toBe(422)
      const problem = (await answer.json()) as { code: string; problems: { path: string }[] }
      expect(problem.code).toBe('invalid')
      expect(problem.problems[0]?.path).toBe(Object.keys(more)[0])
    }
    expect(await everythingOfAna()).toBe(before)
  })

  it('gives an id of hers to somebody else in their own partition only', async () => {
    const mine = { ...document, title: 'Of Ben', content: createResume(ids).content }
    const json = { document: mine, baseVersion: 0 }
    const path = `/resumes/${document.id}`
    expect((await api.ask(path, { as: 'ben', method: 'PUT', json })).status).toBe(200)
    expect(await (await api.ask(path, { as: 'ben' })).json()).toMatchObject({ title: 'Of Ben' })
    expect(await (await api.ask(path)).json()).toMatchObject({ title: canary })
    expect(await everythingOfAna()).toBe(before)
  })
})

/** Addresses that might go round a check by being written in another way. */
const probes = [
  '/api/v1//resumes',
  '/api/v1/resumes/',
  '/api/v1/./resumes',
  '/api/v1/health/../resumes',
  '/api/v1/me/../resumes',
  '/api/v1/%72esumes',
  '/api/v1/resumes%2F',
  '/api/v1/resumes;x=1',
  '/api/v1/docs/../me/exports',
  '/api/v1/me%2Fexport',
  '/api/v1/ME/EXPORT',
  '/api/v1/files/../resumes',
  '/api/v1/files/..%2Fresumes',
  '/api/v1/resumes?session=ana',
  '/API/V1/resumes',
]

it.each(someOf(probes))('an address in another spelling: %s gives nothing away', async (path) => {
  for (const headers of tricks) {
    const answer = await api.api.request(new Request(`http://localhost:3000${path}`, { headers }))
    expect([401, 404, 405]).toContain(answer.status)
    expect(await answer.text()).not.toContain(canary)
  }
})
