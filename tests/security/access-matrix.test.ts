import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nothingSpent } from '@/lib/ai/client/spent'
import { createResume } from '@/lib/resume/create'
import { createLetter, letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { otherAddresses } from '@/lib/server/api/create-api'
import { toOwnerId } from '@/lib/server/owner'
import { type AiRequestRow, createAiRequest } from '@/lib/server/repositories/ai-requests'
import { beginImport } from '@/lib/server/services/begin-import'
import { openTestApi, sessions, type TestApi } from '@/tests/api/support/test-api'

/**
 * Who may do what (QUALITY rows Z1 and Z2), for every route that the app has: a route without a row
 * fails. `foreign` is what somebody else gets for Ana's ids, `nobody` what comes without a session.
 */
type Row = {
  /** Sent with the request; `{id}` and `{number}` are Ana's. */
  json?: unknown
  foreign: number[]
  nobody: number[]
  expired?: number[]
}

const ids = createIdGenerator()
const canary = 'Canary Quetzalcoatl'
const document = createResume(ids)
document.content.basics.name = canary
document.title = canary
const letter = letterFor(document, { version: 1, date: '2026-03-01', posting: null }, ids)
letter.title = canary
const lettersOfBen = createLetter(ids)
const signedOut = { nobody: [401] }
const patch = { hunks: [{ kind: 'set', address: 'basics/label', before: '', after: 'x' }] }

const aiKey = { provider: 'openai', key: 'sk-ben', model: 'gpt-5-mini', embeddingModel: null }
const aiRequest = { kind: 'requirements', posting: 'A cook who can bake bread and keep a kitchen' }
const aiAccepted = { accepted: [{ id: 's1', text: 'Bakes bread', confirmed: [] }] }

const matrix: Record<string, Row> = {
  // Lists and changes are of whoever asks: the same answer, none of Ana's data in it.
  'GET /api/v1/resumes': { foreign: [200], ...signedOut },
  'POST /api/v1/resumes': { json: { flat: { name: 'Ben' } }, foreign: [201], ...signedOut },
  'GET /api/v1/resumes/:id': { foreign: [404], ...signedOut },
  // An id of Ana's is free in Ben's own partition, and a save that follows nothing makes nothing.
  'PUT /api/v1/resumes/:id': { json: { document, baseVersion: 1 }, foreign: [404], ...signedOut },
  'PATCH /api/v1/resumes/:id': { json: patch, foreign: [404], ...signedOut },
  'DELETE /api/v1/resumes/:id': { foreign: [404], ...signedOut },
  'POST /api/v1/resumes/:id/restore': { foreign: [404], ...signedOut },
  'POST /api/v1/resumes/:id/duplicate': { foreign: [404], ...signedOut },
  'POST /api/v1/resumes/:id/erase': { foreign: [404], ...signedOut },
  'GET /api/v1/resumes/:id/versions': { foreign: [404], ...signedOut },
  'POST /api/v1/resumes/:id/versions': { json: {}, foreign: [404], ...signedOut },
  'GET /api/v1/resumes/:id/versions/:number': { foreign: [404], ...signedOut },
  'PATCH /api/v1/resumes/:id/versions/:number': {
    json: { name: 'x' },
    foreign: [404],
    ...signedOut,
  },
  'POST /api/v1/resumes/:id/versions/:number/restore': { foreign: [404], ...signedOut },
  'GET /api/v1/resumes/:id/pdf': { foreign: [404], ...signedOut },
  'POST /api/v1/resumes/:id/pdf': { foreign: [404], ...signedOut },
  // The same handlers, bound again to letters alone.
  'GET /api/v1/letters': { foreign: [200], ...signedOut },
  'POST /api/v1/letters': { json: { document: lettersOfBen }, foreign: [201], ...signedOut },
  'GET /api/v1/letters/:id': { foreign: [404], ...signedOut },
  // An id of Ana's is free in Ben's own partition, and a save that follows nothing makes nothing.
  'PUT /api/v1/letters/:id': {
    json: { document: letter, baseVersion: 1 },
    foreign: [404],
    ...signedOut,
  },
  'PATCH /api/v1/letters/:id': { json: patch, foreign: [404], ...signedOut },
  'DELETE /api/v1/letters/:id': { foreign: [404], ...signedOut },
  'POST /api/v1/letters/:id/restore': { foreign: [404], ...signedOut },
  'POST /api/v1/letters/:id/duplicate': { foreign: [404], ...signedOut },
  'POST /api/v1/letters/:id/erase': { foreign: [404], ...signedOut },
  'GET /api/v1/letters/:id/versions': { foreign: [404], ...signedOut },
  'POST /api/v1/letters/:id/versions': { json: {}, foreign: [404], ...signedOut },
  'GET /api/v1/letters/:id/versions/:number': { foreign: [404], ...signedOut },
  'PATCH /api/v1/letters/:id/versions/:number': {
    json: { name: 'x' },
    foreign: [404],
    ...signedOut,
  },
  'POST /api/v1/letters/:id/versions/:number/restore': { foreign: [404], ...signedOut },
  'GET /api/v1/letters/:id/pdf': { foreign: [404], ...signedOut },
  'POST /api/v1/letters/:id/pdf': { foreign: [404], ...signedOut },
  'POST /api/v1/imports': { json: { fileName: 'cv.pdf' }, foreign: [201], ...signedOut },
  'GET /api/v1/imports/:id': { foreign: [404], ...signedOut },
  'POST /api/v1/imports/:id/resume': { json: {}, foreign: [404], ...signedOut },
  'DELETE /api/v1/imports/:id': { foreign: [404], ...signedOut },
  // A form that was signed for her is hers alone: tests/api/imports.test.ts.
  'POST /api/v1/uploads': { foreign: [415], ...signedOut },
  'GET /api/v1/changes': { foreign: [200], ...signedOut },
  // A link is its own key; one that nobody made leads nowhere.
  'GET /api/v1/files/:token': { foreign: [404], nobody: [404] },
  'GET /api/v1/me': { foreign: [200], nobody: [200] },
  'GET /api/v1/me/export': { foreign: [200], ...signedOut },
  'DELETE /api/v1/me': { foreign: [403], ...signedOut },
  'GET /api/v1/ai': { foreign: [200], ...signedOut },
  'PUT /api/v1/ai/key': { json: aiKey, foreign: [200], ...signedOut },
  'DELETE /api/v1/ai/key': { foreign: [204], ...signedOut },
  'POST /api/v1/ai/test': { foreign: [200], ...signedOut },
  'GET /api/v1/ai/requests': { foreign: [200], ...signedOut },
  'POST /api/v1/ai/requests': { json: aiRequest, foreign: [422], ...signedOut },
  'GET /api/v1/ai/requests/:id': { foreign: [404], ...signedOut },
  'DELETE /api/v1/ai/requests/:id': { foreign: [404], ...signedOut },
  'POST /api/v1/ai/requests/:id/cancel': { foreign: [404], ...signedOut },
  'POST /api/v1/ai/requests/:id/retry': { foreign: [404], ...signedOut },
  'POST /api/v1/ai/requests/:id/check': { json: aiAccepted, foreign: [404], ...signedOut },
  'GET /api/v1/health': { foreign: [200], nobody: [200] },
  'GET /api/health': { foreign: [200], nobody: [200] },
  'GET /api/v1/metrics': { foreign: [403], ...signedOut },
  'GET /api/v1/openapi.json': { foreign: [200], nobody: [200] },
  'GET /api/v1/docs': { foreign: [200], nobody: [200] },
}

/** Something of a model's that is hers. */
const hersAsked: AiRequestRow = {
  id: document.id,
  kind: 'requirements',
  documentId: null,
  input: { kind: 'requirements', posting: canary },
  status: 'done',
  stage: null,
  round: 1,
  roundAt: Date.parse('2026-03-01T12:00:00Z'),
  found: {},
  code: null,
  retryAfter: null,
  result: { title: canary },
  model: 'm',
  prompts: [],
  spent: nothingSpent,
  dollars: 0,
  createdAt: Date.parse('2026-03-01T12:00:00Z'),
}

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
const routes: string[] = []

/** Everything of Ana's that lies in the store, for a before and after. */
async function everythingOfAna(): Promise<string> {
  const { items } = await api.home.items.scan({ limit: 1_000 })
  return JSON.stringify(items.filter(({ pk }) => pk.includes('00000000000a')))
}

beforeAll(async () => {
  api = await openTestApi()
  const path = `/resumes/${document.id}`
  const saved = await api.ask(path, { method: 'PUT', json: { document, baseVersion: 0 } })
  expect(saved.status).toBe(200)
  const kept = await api.ask(`${path}/versions`, { method: 'POST', json: { name: canary } })
  expect(kept.status).toBe(201)
  const sent = { document: letter, baseVersion: 0 }
  expect((await api.ask(`/letters/${letter.id}`, { method: 'PUT', json: sent })).status).toBe(200)
  const keptLetter = { method: 'POST', json: { name: canary } }
  expect((await api.ask(`/letters/${letter.id}/versions`, keptLetter)).status).toBe(201)
  const upload = { id: document.id, fileName: `${canary}.pdf` }
  await beginImport(api.home, toOwnerId(sessions.ana), upload)
  await createAiRequest(api.home, toOwnerId(sessions.ana), hersAsked)
  const paths = api.api.routes.filter(
    ({ method, path: route }) => method !== 'ALL' && !route.endsWith('*'),
  )
  const known = new Set(paths.map(({ method, path: route }) => `${method} ${route}`))
  for (const [address, route] of Object.entries(otherAddresses)) {
    for (const one of [...known])
      if (one.endsWith(` ${route}`)) known.add(one.replace(route, address))
  }
  routes.push(...known)
  before = await everythingOfAna()
})
afterAll(() => api.close())

function request(route: string) {
  const [method = '', template = ''] = route.split(' ')
  const path = template
    .replace(':id', template.includes('/letters/') ? letter.id : document.id)
    .replace(':number', '1')
    .replace(':token', 'A'.repeat(48))
  return { method, path, row: matrix[route] }
}

describe('Z1, Z2: every route', () => {
  it('has a row, and every row a route', () => {
    expect(routes.length).toBeGreaterThan(15)
    expect([...routes].sort()).toEqual(Object.keys(matrix).sort())
  })

  it.each(Object.keys(matrix).filter((route) => /^GET .*:(id|number)(\/versions)?$/.test(route)))(
    '%s: she herself',
    async (route) => {
      const answer = await api.ask(request(route).path)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain(canary)
    },
  )

  it.each(Object.keys(matrix))('%s: somebody else', async (route) => {
    const { method, path, row } = request(route)
    const answer = await api.ask(path, { as: 'ben', method, json: row?.json })
    expect(row?.foreign).toContain(answer.status)
    expect(await answer.text()).not.toContain(canary)
    expect(answer.headers.get('cache-control')).toMatch(/no-store|no-cache/)
  })

  it.each(Object.keys(matrix))('%s: nobody, an ended session, an unreadable one', async (route) => {
    const { method, path, row } = request(route)
    for (const headers of withoutSession) {
      const answer = await api.ask(path, { as: null, method, json: row?.json, headers })
      expect(row?.nobody).toContain(answer.status)
      expect(await answer.text()).not.toContain(canary)
    }
  })

  it('left everything of hers as it was', async () => {
    expect(await everythingOfAna()).toBe(before)
  })

  it('Z3: takes no field that is not its own', async () => {
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

/** Addresses that might go round a check by being written in another way (Z5). */
const probes = [
  '/api/v1//resumes',
  '/api/v1/resumes/',
  '/api/v1/./resumes',
  '/api/v1/health/../resumes',
  '/api/v1/me/../resumes',
  '/api/v1/%72esumes',
  '/api/v1/resumes%2F',
  '/api/v1/resumes;x=1',
  '/api/v1/docs/../me/export',
  '/api/v1/me%2Fexport',
  '/api/v1/ME/EXPORT',
  '/api/v1/files/../resumes',
  '/api/v1/files/..%2Fresumes',
  '/api/v1/resumes?session=ana',
  '/API/V1/resumes',
]

describe('Z5: an address in another spelling', () => {
  it.each(probes)('%s gives nothing away', async (path) => {
    for (const headers of tricks) {
      const answer = await api.api.request(new Request(`http://localhost:3000${path}`, { headers }))
      expect([401, 404, 405]).toContain(answer.status)
      expect(await answer.text()).not.toContain(canary)
    }
  })
})
