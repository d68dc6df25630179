import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Scope, scopes } from '@/lib/api/keys'
import { revokeKey } from '@/lib/server/accounts/keys/revoke-key'
import { toOwnerId } from '@/lib/server/owner'
import {
  admitTestPerson,
  createTestKey,
  sessions,
  type TestApi,
} from '@/tests/api/support/test-api'
import { someOf } from '@/tests/runs'
import { canary, matrix } from './access-rows'
import { openMatrix, requestOf } from './open-matrix'

/** Access by API key: every route × every scope, and invalid keys. */

let api: TestApi
let routes: string[] = []
const keys = new Map<Scope, string>()
const useless: { name: string; code: string; key: string }[] = []

let address = 0
const ben = toOwnerId(sessions.ben)
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

const makeKey = (scope: Scope, expiresInDays: number | null = null) =>
  createTestKey(api, 'ben', { scopes: [scope], expiresInDays })

beforeAll(async () => {
  ;({ api, routes } = await openMatrix())
  await admitTestPerson(api.ports, 'ben')
  const short = await makeKey('write', 1)
  const revoked = await makeKey('write')
  await revokeKey(api.ports, ben, revoked)
  api.clock.now += 24 * 60 * 60 * 1_000
  for (const scope of scopes) keys.set(scope, (await makeKey(scope)).key)
  const good = keys.get('write') ?? ''
  const last = good.endsWith('0') ? '1' : '0'
  useless.push(
    { name: 'expired', code: 'key-not-valid', key: short.key },
    { name: 'revoked', code: 'key-not-valid', key: revoked.key },
    { name: 'mistyped', code: 'key-mistyped', key: good.slice(0, -1) + last },
    { name: 'cut off', code: 'key-mistyped', key: good.slice(0, -5) },
    { name: 'of others', code: 'key-mistyped', key: 'a token of another house' },
    { name: 'empty', code: 'key-mistyped', key: '' },
  )
})
afterAll(() => api.close())

const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code

/** Asked by a program: no cookie, no origin; a second later each time, for limits count a minute. */
async function askByKey(route: string, headers: Record<string, string>) {
  api.clock.now += 1_000
  const { method, path, row } = requestOf(route)
  const isChange = method !== 'GET'
  return api.api.request(path, {
    method,
    // From somewhere else each time: keys that open nothing are counted by address.
    headers: {
      'x-vitae-ip': `203.0.113.${address++ % 250}`,
      ...headers,
      ...(isChange ? { 'content-type': 'application/json' } : {}),
    },
    ...(isChange && row?.json !== undefined ? { body: JSON.stringify(row.json) } : {}),
  })
}

const opens = (scope: Scope, needed: Scope) =>
  scope === needed || (scope === 'write' && needed === 'read')

it('knows each of them', () => {
  expect(routes.filter((route) => matrix[route] === undefined)).toEqual([])
})

it.each(someOf(Object.keys(matrix)))('%s: opened by its scope, and by no other', async (route) => {
  const row = requestOf(route).row
  if (!row) throw new Error('There is no row')
  for (const scope of scopes) {
    const answer = await askByKey(route, bearer(keys.get(scope) ?? ''))
    expect(answer.headers.get('cache-control')).toMatch(/no-store|no-cache/)
    if (row.key === 'public' || (row.key !== 'never' && opens(scope, row.key))) {
      expect(row.byKey ?? row.foreign, scope).toContain(answer.status)
      expect(await answer.text()).not.toContain(canary)
      continue
    }
    expect(answer.status, scope).toBe(403)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const challenge = answer.headers.get('www-authenticate')
    const { code, scope: lacking } = (await answer.json()) as { code: string; scope?: string }
    if (row.key === 'never') {
      expect([code, challenge]).toEqual(['forbidden', null])
      continue
    }
    expect([code, lacking]).toEqual(['scope-missing', row.key])
    expect(challenge).toBe(`Bearer error="insufficient_scope", scope="${row.key}"`)
  }
})

it.each(someOf(Object.keys(matrix)))('%s: one that opens nothing', async (route) => {
  const row = requestOf(route).row
  for (const { name, code, key } of useless) {
    const withCookie = { ...bearer(key), cookie: 'session=ben' }
    const ways: Record<string, string>[] = [bearer(key), { 'x-api-key': key }, withCookie]
    for (const headers of ways) {
      const answer = await askByKey(route, headers)
      if (row?.key === 'public') {
        expect(row.nobody, name).toContain(answer.status)
        continue
      }
      // The cookie beside it does not help: a request is its key's.
      expect(answer.status, name).toBe(401)
      expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
      expect(await codeOf(answer), name).toBe(code)
    }
  }
})
