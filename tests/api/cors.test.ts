import { afterEach, describe, expect, it } from 'vitest'
import type { CorsOrigins } from '@/lib/server/config/configuration-types'
import { openTestApi, type TestApi } from './support/test-api'

// Pages of other origins: named ones with cookies, `*` without, all others not at all.

const app = 'https://app.example.org'
const evil = 'https://evil.example'
let api: TestApi
afterEach(() => api.close())

async function open(corsOrigins: CorsOrigins) {
  api = await openTestApi({}, { corsOrigins })
}

const flat = { flat: { name: 'Ana' } }
const preflight = (origin: string) => ({
  as: null,
  method: 'OPTIONS',
  headers: { origin, 'access-control-request-method': 'PUT' },
})
const allowed = (answer: Response) => [
  answer.headers.get('access-control-allow-origin'),
  answer.headers.get('access-control-allow-credentials'),
]

it('OPTIONS answers on every route, to everybody, with its methods', async () => {
  await open([])
  const methods = new Map<string, Set<string>>()
  for (const { method, path } of api.api.routes) {
    if (method === 'ALL' || path.endsWith('*')) continue
    methods.set(path, (methods.get(path) ?? new Set(['OPTIONS'])).add(method))
  }
  expect(methods.size).toBeGreaterThan(30)
  for (const [path, known] of methods) {
    if (known.has('GET')) known.add('HEAD')
    const address = path.replaceAll(/:\w+/g, '018f0000-0000-7000-8000-00000000000a')
    const answer = await api.ask(address, { as: null, method: 'OPTIONS' })
    expect(answer.status, path).toBe(204)
    expect(answer.headers.get('allow'), path).toBe([...known].sort().join(', '))
    expect(allowed(answer)).toEqual([null, null])
    expect(answer.headers.has('access-control-allow-methods')).toBe(false)
  }
  expect((await api.ask('/nothing', { as: null, method: 'OPTIONS' })).status).toBe(404)
})

describe('an origin that the operator has named', () => {
  it('may ask, with cookies, and read what it needs', async () => {
    await open([app])
    const asked = await api.ask('/resumes/x', preflight(app))
    expect(asked.status).toBe(204)
    expect(allowed(asked)).toEqual([app, 'true'])
    expect(asked.headers.get('access-control-allow-methods')).toContain('PUT')
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization')
    expect(asked.headers.get('vary')).toBe('Origin')
    const foreign = { origin: app, 'sec-fetch-site': 'same-site' }
    const made = await api.ask('/resumes', { method: 'POST', json: flat, headers: foreign })
    expect(made.status).toBe(201)
    expect(allowed(made)).toEqual([app, 'true'])
    expect(made.headers.get('access-control-expose-headers')).toContain('etag')
    // Trouble can be read as well.
    const refused = await api.ask('/resumes', { as: null, headers: foreign })
    expect(refused.status).toBe(401)
    expect(allowed(refused)).toEqual([app, 'true'])
  })

  it.each([evil, 'null', 'https://app.example.org.evil.example', 'http://app.example.org'])(
    'is not %s',
    async (origin) => {
      await open([app])
      const asked = await api.ask('/resumes', preflight(origin))
      expect(allowed(asked)).toEqual([null, null])
      expect(asked.headers.has('access-control-allow-methods')).toBe(false)
      const change = { method: 'POST', json: flat, headers: { origin } }
      expect((await api.ask('/resumes', change)).status).toBe(403)
      const read = await api.ask('/resumes', { headers: { origin } })
      expect(allowed(read)).toEqual([null, null])
      // What a cache has kept for one origin is not handed to another.
      expect(read.headers.get('vary')).toBe('Origin')
    },
  )
})

it('everybody’s pages may ask with a key, never with a cookie', async () => {
  await open('*')
  const asked = await api.ask('/resumes', preflight(evil))
  expect(allowed(asked)).toEqual(['*', null])
  const read = await api.ask('/resumes', { headers: { origin: evil } })
  expect(allowed(read)).toEqual(['*', null])
  const change = { method: 'POST', json: flat, headers: { origin: evil } }
  expect((await api.ask('/resumes', change)).status).toBe(403)
})

it('says nothing of origins where none are named', async () => {
  await open([])
  const answer = await api.ask('/resumes', { headers: { origin: evil } })
  expect(allowed(answer)).toEqual([null, null])
  expect(answer.headers.has('vary')).toBe(false)
})
