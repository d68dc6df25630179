import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ApiProblem } from '@/lib/api/problem'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { createApi } from '@/lib/server/api/create-api'
import { maxBodyBytes } from '@/lib/server/api/guards/read-json'
import { StoreUnavailableError } from '@/lib/server/items/item-types'
import { type Asked, openTestApi } from './support/test-api'

const ids = createIdGenerator()
let document: ResumeDocument
let path = ''
const api = await openTestApi()
afterAll(() => api.close())
beforeEach(() => {
  document = createResume(ids)
  path = `/resumes/${document.id}`
})

async function problemOf(answer: Response): Promise<ApiProblem> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const problem = (await answer.json()) as ApiProblem
  expect(problem.status).toBe(answer.status)
  expect(problem.requestId).toBe(answer.headers.get('x-request-id'))
  expect(problem.requestId).not.toBe('')
  expect(problem.title).not.toBe('')
  return problem
}

const put = (asked: Asked = {}) =>
  api.ask(path, { method: 'PUT', json: { document, baseVersion: 0 }, ...asked })

/** Headers of a request that is made by hand, without those that the editor sends. */
const byHand = async (headers: Record<string, string>, body?: string) =>
  api.api.request(`/api/v1${path}`, {
    method: 'PUT',
    headers: { cookie: 'session=ana', host: 'localhost:3000', ...headers },
    body: body ?? JSON.stringify({ document, baseVersion: 0 }),
  })

describe('a request from another site', () => {
  const json = { 'content-type': 'application/json' }
  const own = 'http://localhost:3000'
  it.each([
    ['a foreign origin', { ...json, origin: 'https://evil.example' }, 403],
    [
      'a foreign origin that says otherwise',
      { ...json, origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      403,
    ],
    ['the origin of an opaque page', { ...json, origin: 'null' }, 403],
    ['another port', { ...json, origin: 'http://localhost:3001' }, 403],
    ['another scheme', { ...json, origin: 'https://localhost:3000' }, 403],
    [
      'another name that begins alike',
      { ...json, origin: 'http://localhost:3000.evil.example' },
      403,
    ],
    ['no origin, from another site', { ...json, 'sec-fetch-site': 'cross-site' }, 403],
    ['no origin, from a sibling', { ...json, 'sec-fetch-site': 'same-site' }, 403],
    ['no origin, from nowhere', { ...json, 'sec-fetch-site': 'none' }, 403],
    ['no origin, nothing said', json, 403],
    ['a program without key, cookie and origin', { ...json, cookie: '' }, 401],
    ['a foreign origin without a cookie', { cookie: '', origin: 'https://evil.example' }, 403],
    [
      'our origin, but said to be cross-site',
      { ...json, origin: own, 'sec-fetch-site': 'cross-site' },
      403,
    ],
    ['text/plain', { 'content-type': 'text/plain', origin: own }, 415],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded', origin: own }, 415],
    ['no type', { origin: own, 'content-type': '' }, 415],
    ['a type that only begins alike', { origin: own, 'content-type': 'application/json-seq' }, 415],
    [
      'another character set',
      { origin: own, 'content-type': 'application/json; charset=utf-16' },
      415,
    ],
  ])('%s is refused and writes nothing', async (_, headers, status) => {
    const answer = await byHand(headers)
    expect(answer.status).toBe(status)
    await problemOf(answer)
    expect((await api.ask(path)).status).toBe(404)
  })

  it.each([
    ['our public address', { ...json, origin: own }],
    [
      'the name that was asked',
      { ...json, origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' },
    ],
    ['the browser saying so', { ...json, 'sec-fetch-site': 'same-origin' }],
    [
      'a type with its character set',
      { origin: own, 'content-type': 'application/json; charset=UTF-8' },
    ],
  ])('%s is let in', async (_, headers) => {
    expect((await byHand(headers)).status).toBe(200)
  })
})

it('a POST without a body: needs no type, and one without a type is not read', async () => {
  await put()
  const headers = { cookie: 'session=ana', origin: 'http://localhost:3000' }
  const send = (at: string, body?: Blob) =>
    api.api.request(`/api/v1${at}`, { method: 'POST', headers, ...(body ? { body } : {}) })
  expect((await send(`${path}/duplicate`)).status).toBe(201)
  // A blob of no type, as a foreign page could send it.
  const untyped = await send('/resumes', new Blob(['{"flat":{"name":"Eve"}}']))
  expect(untyped.status).toBe(415)
})

describe('methods', () => {
  it('answers HEAD without a body and names the methods that an address takes', async () => {
    await put()
    const head = await api.ask(path, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const method of ['POST', 'PROPFIND']) {
      const answer = await api.ask(path, { method })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('DELETE, GET, HEAD, OPTIONS, PATCH, PUT')
      expect((await problemOf(answer)).code).toBe('method-not-allowed')
    }
  })

  it('keeps every answer out of every cache', async () => {
    for (const answer of [await put(), await api.ask(path), await api.ask('/nothing')]) {
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})

it('a server behind https tells browsers to stay with it', async () => {
  const configuration = { ...api.ports.configuration, isHttps: true }
  const answer = await createApi({ ...api.ports, configuration }).request('/api/v1/health')
  expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
  const plain = await api.ask('/health')
  expect(plain.headers.get('strict-transport-security')).toBeNull()
})

describe('bad input', () => {
  it('is 413 one byte over the limit, and while it streams without saying how long it is', async () => {
    const filler = 'x'.repeat(maxBodyBytes + 1 - 2)
    const over = await put({ json: undefined, body: JSON.stringify(filler) })
    expect(over.status).toBe(413)
    expect((await problemOf(over)).code).toBe('too-large')
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++
        controller.enqueue(new Uint8Array(64_000).fill(32))
      },
    })
    const streamed = await put({ json: undefined, body: endless as unknown as BodyInit })
    expect(streamed.status).toBe(413)
    expect(pulled).toBeLessThan(30)
  })

  it('takes a document of exactly as many bytes as one may have, and not one more', async () => {
    const fill = (bytes: number): ResumeDocument => {
      const full = { ...document, extra: '' } as ResumeDocument & { extra: string }
      const size = new TextEncoder().encode(JSON.stringify(full)).length
      return { ...full, extra: 'x'.repeat(bytes - size) } as ResumeDocument
    }
    const largest = fill(limits.documentBytes)
    const taken = await put({ json: { document: largest, baseVersion: 0 } })
    expect(taken.status).toBe(200)
    const over = await put({ json: { document: fill(limits.documentBytes + 1), baseVersion: 1 } })
    expect(over.status).toBe(413)
    expect(await (await api.ask(path)).json()).toMatchObject({ version: 1 })
  })

  it('tells what is wrong by place', async () => {
    const wrong = structuredClone(document) as unknown as Record<string, Record<string, unknown>>
    Object.assign(wrong.content ?? {}, { work: 'none', basics: { name: 7 } })
    const answer = await put({ json: { document: wrong, baseVersion: 0 } })
    expect(answer.status).toBe(422)
    const { code, problems } = await problemOf(answer)
    expect(code).toBe('invalid')
    expect(problems?.map((problem) => problem.path).sort()).toEqual(
      expect.arrayContaining(['content.basics.name', 'content.work']),
    )
  })

  it.each([
    ['no JSON', '{', 400],
    ['nothing', '', 400],
    ['NaN', '{"document": {"id": NaN}}', 400],
    ['a number beyond all', '{"document": {"id": 1e999}, "baseVersion": 0}', 422],
    ['null', 'null', 422],
    ['a list', '[]', 422],
    [
      'a depth of 10,000',
      `{"baseVersion":0,"document":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
      422,
    ],
    ['__proto__ in the document', '{"baseVersion":0,"document":{"__proto__":{"polluted":1}}}', 422],
    ['__proto__ around it', '{"baseVersion":0,"document":{},"__proto__":{"polluted":1}}', 422],
    ['a base that is no number', '{"document":{},"baseVersion":"1"}', 422],
    ['a base below zero', '{"document":{},"baseVersion":-1}', 422],
    ['no base at all', '{"document":{}}', 422],
    ['an operation that is none', '{"document":{},"baseVersion":0,"operationId":"x"}', 422],
  ])('%s is refused in plain words', async (_, body, status) => {
    const answer = await put({ json: undefined, body })
    expect(answer.status).toBe(status)
    await problemOf(answer)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect((await api.ask(path)).status).toBe(404)
  })

  it('lets no document take another id or kind, and leaves those of a newer version alone', async () => {
    const foreign = await put({ json: { document: createResume(ids), baseVersion: 0 } })
    expect((await problemOf(foreign)).problems?.[0]?.path).toBe('id')
    const newer = await put({
      json: { document: { ...document, schemaVersion: 99 }, baseVersion: 0 },
    })
    expect((await problemOf(newer)).code).toBe('newer-version')
  })

  it.each(['nonsense', '../me', '%00', `${'a'.repeat(3_000)}`])(
    'finds nothing at an id such as %s',
    async (id) => {
      const answer = await api.ask(`/resumes/${encodeURIComponent(id)}`)
      expect(answer.status).toBe(404)
      await problemOf(answer)
    },
  )

  it.each(['limit=0', 'limit=201', 'limit=x', 'sort=size', 'unknown=1', 'trashed=maybe'])(
    'refuses the question ?%s',
    async (query) => {
      const answer = await api.ask(`/resumes?${query}`)
      expect((await problemOf(answer)).code).toBe('invalid')
    },
  )
})

describe('errors of the store', () => {
  it.each(['busy', 'full', 'read-only', 'damaged', 'refused', 'newer'] as const)(
    '%s is 503 with a time',
    async (reason) => {
      const refuse = async () => {
        throw new StoreUnavailableError(reason)
      }
      const items = { ...api.ports.items, put: refuse, putInOrder: refuse }
      const failed = createApi({ ...api.ports, items })
      const answer = await failed.request(`/api/v1${path}`, {
        method: 'PUT',
        headers: {
          cookie: 'session=ana',
          origin: 'http://localhost:3000',
          'content-type': 'application/json',
        },
        body: JSON.stringify({ document, baseVersion: 0 }),
      })
      expect(answer.status).toBe(503)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await problemOf(answer)).code).toBe('unavailable')
    },
  )

  it('says nothing but its id when nobody expected it', async () => {
    const items = {
      ...api.ports.items,
      get: vi.fn(() => Promise.reject(new Error('secret words'))),
    }
    const broken = createApi({ ...api.ports, items })
    const answer = await broken.request(`/api/v1${path}`, { headers: { cookie: 'session=ana' } })
    expect(answer.status).toBe(500)
    const text = await answer.clone().text()
    expect(text).not.toContain('secret')
    expect((await problemOf(answer)).code).toBe('internal')
  })
})
