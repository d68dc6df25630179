import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, SignJWT } from 'jose'
import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/api/keys'
import { signAccessToken } from '@/lib/server/identity/tokens/access-tokens'
import { toOwnerId } from '@/lib/server/owner'
import { admitTestPerson, createTestKey, openTestApi, sessions } from './support/test-api'

const api = await openTestApi()
await admitTestPerson(api.ports, 'ben')
afterAll(() => api.close())

const ben = toOwnerId(sessions.ben)

const makeKey = (scopes: Scope[], expiresInDays: number | null = null) =>
  createTestKey(api, 'ben', { scopes, expiresInDays })

const bearer = (text: string) => ({ as: null, headers: { authorization: `Bearer ${text}` } })

async function makeToken(key: string, body: object = {}) {
  const answer = await api.ask('/auth/token', { ...bearer(key), method: 'POST', json: body })
  return { status: answer.status, body: await answer.json() }
}

const statusOf = async (token: string, path = '/resumes') =>
  (await api.ask(path, bearer(token))).status

describe('an access token', () => {
  it('is made of a key, and verified by the published keys', async () => {
    const { id, key } = await makeKey(['write', 'ai'])
    const { status, body } = await makeToken(key)
    expect([status, body]).toEqual([
      200,
      {
        access_token: expect.any(String),
        token_type: 'Bearer',
        expires_in: 900,
        scope: 'write ai',
      },
    ])
    const set = await (await api.ask('/auth/jwks', { as: null })).json()
    expect(JSON.stringify(set)).not.toContain('"d"')
    const verified = await jwtVerify(body.access_token, createLocalJWKSet(set), {
      issuer: 'http://localhost:3000',
      audience: 'http://localhost:3000',
      currentDate: new Date(api.clock.now),
    })
    expect(verified.protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'at+jwt' })
    expect(verified.payload).toMatchObject({ sub: ben, client_id: id, scope: 'write ai' })
    expect(await statusOf(body.access_token)).toBe(200)
  })

  it('has the scopes that were asked for, and never more than its key', async () => {
    const { key } = await makeKey(['write'])
    const { body } = await makeToken(key, { scopes: ['read'] })
    expect(await statusOf(body.access_token)).toBe(200)
    const change = { ...bearer(body.access_token), method: 'POST', json: { flat: { name: 'B' } } }
    expect((await api.ask('/resumes', change)).status).toBe(403)
    expect((await makeToken(key, { scopes: ['admin', 'read'] })).body).toMatchObject({
      code: 'scope-missing',
      scope: 'admin',
    })
    expect((await makeToken(body.access_token, { scopes: ['write'] })).body.code).toBe(
      'scope-missing',
    )
  })

  it('ends after fifteen minutes, and cannot prolong itself', async () => {
    const { key } = await makeKey(['read'])
    const { body } = await makeToken(key)
    api.clock.now += 10 * 60 * 1_000
    const next = await makeToken(body.access_token)
    expect(next.body.expires_in).toBe(300)
    api.clock.now += 5 * 60 * 1_000
    expect(await statusOf(body.access_token)).toBe(401)
    expect(await statusOf(next.body.access_token)).toBe(401)
  })

  it('ends at once when its key is revoked, and with a key that expires', async () => {
    const { id, key } = await makeKey(['read'])
    const { body } = await makeToken(key)
    expect(await statusOf(body.access_token)).toBe(200)
    await api.ask(`/keys/${id}`, { as: 'ben', method: 'DELETE' })
    expect(await statusOf(body.access_token)).toBe(401)
    const short = await makeKey(['read'], 1)
    api.clock.now += 24 * 60 * 60 * 1_000 - 60_000
    expect((await makeToken(short.key)).body.expires_in).toBe(60)
  })

  it('is not stored with the answer for a repeated request', async () => {
    const { key } = await makeKey(['read'])
    const headers = { ...bearer(key).headers, 'idempotency-key': 'once' }
    const ask = async () => {
      const answer = await api.ask('/auth/token', { as: null, headers, method: 'POST', json: {} })
      return (await answer.json()).access_token
    }
    expect(await ask()).toEqual(expect.any(String))
    expect(await ask()).toBeNull()
  })

  it('is for programs with a key: a session gets none', async () => {
    const refused = await api.ask('/auth/token', { as: 'ben', method: 'POST', json: {} })
    expect([refused.status, (await refused.json()).code]).toEqual([403, 'forbidden'])
    expect((await api.ask('/auth/token', { as: null, method: 'POST', json: {} })).status).toBe(401)
  })
})

it('a token that we did not make: opens nothing', async () => {
  const { id, key } = await makeKey(['write'])
  const good = (await makeToken(key)).body.access_token as string
  const [header = '', payload = '', signature = ''] = good.split('.')
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const facts = { owner: ben, keyId: id, scopes: ['write'] as Scope[] }
  const expiresAt = api.clock.now + 60_000
  const elsewhere = (url: string) =>
    signAccessToken(
      { ...api.ports, configuration: { url } },
      { ...facts, expiresAt },
      api.ports.ids.document(),
    )
  const other = await openTestApi()
  const claims = decodeJwt(good)
  const set = await (await api.ask('/auth/jwks', { as: null })).json()
  const hostile: Record<string, string> = {
    'alg none': `${encode({ ...decodeProtectedHeader(good), alg: 'none' })}.${payload}.`,
    'alg none, with a signature': `${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.${signature}`,
    'more scopes': `${header}.${encode({ ...claims, scope: 'write admin' })}.${signature}`,
    'another person': `${header}.${encode({ ...claims, sub: sessions.ana })}.${signature}`,
    'no signature': `${header}.${payload}.`,
    'the public key as a shared secret': await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
      .sign(Buffer.from(set.keys[0].x, 'base64url')),
    'another installation': await signAccessToken(
      other.ports,
      { ...facts, expiresAt },
      other.ports.ids.document(),
    ),
    'another issuer and place': await elsewhere('https://cv.example.org'),
    expired: await signAccessToken(
      api.ports,
      { ...facts, expiresAt: api.clock.now - 1_000 },
      api.ports.ids.document(),
    ),
    'a key that is not there': await signAccessToken(
      api.ports,
      { ...facts, keyId: api.ports.ids.document(), expiresAt },
      api.ports.ids.document(),
    ),
    'a key of another person': await signAccessToken(
      api.ports,
      { ...facts, owner: toOwnerId(sessions.ana), expiresAt },
      api.ports.ids.document(),
    ),
  }
  await other.close()
  expect(await statusOf(good)).toBe(200)
  for (const [name, token] of Object.entries(hostile)) {
    const answer = await api.ask('/resumes', bearer(token))
    expect([answer.status, answer.headers.get('www-authenticate')], name).toEqual([
      401,
      'Bearer error="invalid_token"',
    ])
  }
  const wide = await signAccessToken(
    api.ports,
    { ...facts, scopes: ['admin'], expiresAt },
    api.ports.ids.document(),
  )
  // Signed by us, for a key whose scopes were fewer: those count.
  expect(await statusOf(wide, '/keys')).toBe(403)
})
