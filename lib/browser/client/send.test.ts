import { afterEach, describe, expect, it, vi } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { createDocumentsApi } from './documents-api'
import { createMeApi } from './me-api'
import { createSend } from './send'

const document = createResume(createIdGenerator())
const { id } = document
const time = '2026-01-01T00:00:00.000Z'
const head = {
  ...{ id, kind: 'resume', title: '', name: '', label: '', version: 3 },
  ...{ createdAt: time, updatedAt: time, trashedAt: null },
}

const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })

const problem = (code: string, status: number, more: object = {}, headers = {}) =>
  json({ type: 'about:blank', title: code, status, code, requestId: 'r', ...more }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  })

function apiThat(answer: (request: Request) => Response | Promise<Response>) {
  const seen: Request[] = []
  const fetcher: typeof fetch = async (input, options) => {
    const request = new Request(new URL(String(input), 'http://localhost'), options)
    seen.push(request)
    return answer(request)
  }
  const send = createSend(fetcher, 50)
  return { resumes: createDocumentsApi(send), me: createMeApi(send), seen }
}

const saveWith = (answer: () => Response | Promise<Response>) =>
  apiThat(answer).resumes.save(id, { document, baseVersion: 2, operationId: 'o' })

afterEach(() => vi.useRealTimers())

it('a workspace is named by a header, where a request is about one', async () => {
  const named: (string | null)[] = []
  const fetcher: typeof fetch = async (_, options) => {
    named.push(new Headers(options?.headers).get('vitae-workspace'))
    return json({ changes: [], marker: '', hasMore: false })
  }
  await createDocumentsApi(createSend(fetcher)).changes(null)
  await createDocumentsApi(createSend(fetcher, 50, 'w1')).changes(null)
  expect(named).toEqual([null, 'w1'])
})

describe('a read that is refused for a moment', () => {
  const refused = (seconds: string) =>
    problem('too-many-requests', 429, {}, { 'retry-after': seconds })

  it('is repeated when the server says, a few times', async () => {
    let count = 0
    const fetcher: typeof fetch = async () =>
      ++count <= 2 ? refused('0') : json({ changes: [], marker: 'm', hasMore: false })
    const answer = await createDocumentsApi(createSend(fetcher)).changes(null)
    expect([answer.ok, count]).toEqual([true, 3])

    const before = count
    const always: typeof fetch = async () => {
      count++
      return refused('0')
    }
    const last = await createDocumentsApi(createSend(always)).changes(null)
    expect(last).toMatchObject({ ok: false, code: 'too-many-requests' })
    expect(count - before).toBe(4)
  })

  it('is left to its caller where that takes long, as every change is', async () => {
    const { resumes, seen } = apiThat(() => refused('60'))
    expect(await resumes.changes(null)).toMatchObject({ ok: false, retryAfter: 60_000 })
    expect(seen).toHaveLength(1)
    const change = apiThat(() => refused('0')).resumes
    expect(await change.save(id, { document, baseVersion: 2, operationId: 'o' })).toMatchObject({
      ...{ ok: false, retryAfter: 0 },
    })
  })
})

it.each([
  [{ name: 'members', max: 200 }, { limit: { name: 'members', max: 200 } }],
  [{ name: 'members', max: 'many' }, {}],
  ['members', {}],
])('tells which limit is reached: %j', async (limit, expected) => {
  const refusal = { code: 'limit-reached', limit }
  const { resumes } = apiThat(() => json(refusal, 422))
  expect(await resumes.changes(null)).toEqual({
    ...{ ok: false, code: 'limit-reached', retryAfter: null, current: null, ...expected },
  })
})

describe('a save', () => {
  it('carries the document, its base and its operation, as JSON', async () => {
    const { resumes, seen } = apiThat(() => json({ id, version: 3, updatedAt: time }))
    const body = { document, baseVersion: 2, operationId: 'o', checkpoint: 'download' as const }
    expect(await resumes.save(id, body)).toEqual({
      ok: true,
      value: { id, version: 3, updatedAt: time },
    })
    const [request] = seen
    expect(request?.method).toBe('PUT')
    expect(new URL(request?.url ?? '').pathname).toBe(`/api/v1/resumes/${id}`)
    expect(request?.headers.get('content-type')).toBe('application/json')
    expect(request?.credentials).toBe('same-origin')
    expect(await request?.json()).toEqual(body)
  })

  it.each([
    [
      'a page of a hotel',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['an empty answer', () => new Response('', { status: 200 })],
    [
      'JSON that breaks off',
      () => new Response('{"id":', { headers: { 'content-type': 'application/json' } }),
    ],
    ['another document', () => json({ id: 'other', version: 3, updatedAt: time })],
    ['no version', () => json({ id, updatedAt: time })],
    ['a version that is none', () => json({ id, version: 0, updatedAt: time })],
    ['a version in words', () => json({ id, version: '3', updatedAt: time })],
    ['no time', () => json({ id, version: 3, updatedAt: 'soon' })],
    ['nothing at all', () => new Response(null, { status: 204 })],
    ['a redirection', () => new Response(null, { status: 302, headers: { location: '/sign-in' } })],
  ])('is not believed to have arrived for %s', async (_, answer) => {
    expect(await saveWith(answer)).toMatchObject({ ok: false, code: 'bad-answer' })
  })

  it('tells what is there instead', async () => {
    const current = { version: 7, document }
    const result = await saveWith(() => problem('version-conflict', 409, { current }))
    expect(result).toMatchObject({ ok: false, code: 'version-conflict', current })
  })

  it.each([
    ['30', 30_000],
    ['0', 0],
    ['soon', null],
  ])('tells how long to wait: %s', async (header, retryAfter) => {
    const result = await saveWith(() =>
      problem('too-many-requests', 429, {}, { 'retry-after': header }),
    )
    expect(result).toMatchObject({ ok: false, code: 'too-many-requests', retryAfter })
  })

  it.each<[number, string]>([
    [413, 'too-large'],
    [429, 'too-many-requests'],
    [503, 'unavailable'],
    [502, 'internal'],
    [418, 'bad-answer'],
  ])('knows a %i of somebody in between', async (status, code) => {
    expect(await saveWith(() => new Response('no', { status }))).toMatchObject({
      ok: false,
      code,
    })
  })

  it('passes over a code that nobody knows', async () => {
    expect(await saveWith(() => problem('toString', 500))).toMatchObject({ code: 'internal' })
  })

  it('is offline without a network, and late when nobody answers', async () => {
    const refused = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await saveWith(refused)).toMatchObject({ ok: false, code: 'offline' })
    const fetcher: typeof fetch = (_, options) =>
      new Promise((_, reject) => {
        options?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
      })
    const result = await createDocumentsApi(createSend(fetcher, 5)).read(id)
    expect(result).toMatchObject({ ok: false, code: 'timeout' })
  })
})

describe('what else is asked', () => {
  it('reads a document, whatever version its words are of', async () => {
    const { resumes } = apiThat(() => json({ ...head, document: { schemaVersion: 99 } }))
    const result = await resumes.read(id)
    expect(result).toEqual({ ok: true, value: { head, document: { schemaVersion: 99 } } })
  })

  it('hears changes, and all or none of them', async () => {
    const changes = [
      { id, isErased: false, head },
      { id: 'gone', isErased: true },
    ]
    const good = { changes, marker: '7', hasMore: false, more: 'of a newer server' }
    const { resumes, seen } = apiThat(() => json(good))
    expect(await resumes.changes('a b')).toEqual({
      ok: true,
      value: { changes, marker: '7', hasMore: false },
    })
    expect(new URL(seen[0]?.url ?? '').search).toBe('?after=a%20b')
    const bad = { ...good, changes: [...changes, { id: 'x', isErased: false, head }] }
    expect(await apiThat(() => json(bad)).resumes.changes(null)).toMatchObject({
      code: 'bad-answer',
    })
  })

  it('moves documents in and out of the trash, and erases them', async () => {
    const { resumes, seen } = apiThat((request) =>
      request.url.endsWith('/erase') ? new Response(null, { status: 204 }) : json(head),
    )
    expect(await resumes.trash(id, 2)).toEqual({ ok: true, value: head })
    expect(await resumes.restore(id)).toEqual({ ok: true, value: head })
    expect(await resumes.erase(id, 3)).toEqual({ ok: true, value: null })
    expect(seen.map(({ headers }) => headers.get('if-match'))).toEqual(['"2"', null, '"3"'])
    expect(seen.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      `DELETE /api/v1/resumes/${id}`,
      `POST /api/v1/resumes/${id}/restore`,
      `POST /api/v1/resumes/${id}/erase`,
    ])
  })

  it('knows who is signed in, and does not take a broken answer for a guest', async () => {
    const installation = {
      signup: 'open',
      hasMail: true,
      hasPasskeys: false,
      isManaged: true,
      providers: [],
    }
    const user = {
      id: 'u',
      email: 'a@example.org',
      name: 'A',
      isEmailConfirmed: true,
      isOperator: false,
    }
    const ask = (value: unknown) => apiThat(() => json(value)).me.me()
    expect(await ask({ user, installation })).toEqual({ ok: true, value: { user, installation } })
    expect(await ask({ user: null, installation })).toMatchObject({ value: { user: null } })
    expect(await ask({ user: { id: 'u' }, installation })).toMatchObject({ code: 'bad-answer' })
    expect(await ask({ installation })).toMatchObject({ code: 'bad-answer' })
    expect(await ask({ user: null })).toMatchObject({ code: 'bad-answer' })
  })
})
