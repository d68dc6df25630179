import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sessions } from '@/tests/api/support/test-api'
import {
  answerOf,
  authorizationRequest,
  createPkce,
  type OpenedOAuth,
  openOAuth,
  origin,
  redirectUri,
  type Tokens,
} from './support/open-oauth'

// What agents, other sites and thieves of codes and tokens try.

let oauth: OpenedOAuth
let clientId = ''
const { verifier, challenge } = createPkce()

beforeEach(async () => {
  oauth = await openOAuth()
  clientId = (await oauth.register()).client_id
})
afterEach(() => oauth.close())

const codeFor = async (more: Record<string, string> = {}) => {
  const answer = await oauth.allow(authorizationRequest(clientId, challenge, more))
  return (await answerOf(answer)).searchParams.get('code') ?? ''
}
const redeem = (code: string, more: Record<string, string> = {}) =>
  oauth.token({
    ...{ grant_type: 'authorization_code', client_id: clientId, redirect_uri: redirectUri },
    ...{ code, code_verifier: verifier, ...more },
  })
const refresh = (token: string, more: Record<string, string> = {}) =>
  oauth.token({
    ...{ grant_type: 'refresh_token', client_id: clientId, refresh_token: token, ...more },
  })
const errorOf = async (answer: Response) => ({
  status: answer.status,
  error: ((await answer.json()) as { error?: string }).error,
})
const invalid = { status: 400, error: 'invalid_grant' }
const call = (token: string, path = '/api/mcp') => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })
  const accept = { accept: 'application/json, text/event-stream' }
  return oauth.fetch(origin + path, { method: 'POST', headers: { ...headers, ...accept }, body })
}
const appsOf = async (as: 'ana' | 'ben') =>
  ((await (await oauth.tools.api.ask('/connected-apps', { as })).json()) as { apps: object[] }).apps

describe('a request for consent', () => {
  it('gets nothing without the click, by a key, from another page or for another account', async () => {
    const request = authorizationRequest(clientId, challenge)
    const json = { request: request.toString(), userId: sessions.ana }
    const ask = oauth.tools.api.ask
    const post = { method: 'POST', json }
    expect((await ask('/connected-apps', { ...post, as: null })).status).toBe(401)
    const { key } = await oauth.tools.makeKey('ana', ['admin', 'write'])
    const withKey = { as: null, headers: { authorization: `Bearer ${key}` } }
    expect((await ask('/connected-apps', { ...post, ...withKey })).status).toBe(403)
    const foreign = { headers: { origin: 'https://evil.example' } }
    expect((await ask('/connected-apps', { ...post, ...foreign })).status).toBe(403)
    const withoutOrigin = { headers: { origin: '', 'sec-fetch-site': 'cross-site' } }
    expect((await ask('/connected-apps', { ...post, ...withoutOrigin })).status).toBe(403)
    // Ana has seen the page, and Ben is signed in by the time of the click.
    expect((await oauth.allow(request, 'ben', sessions.ana)).status).toBe(403)
    expect(await appsOf('ana')).toEqual([])
    expect(await appsOf('ben')).toEqual([])
  })

  it.each([
    ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['no challenge', { code_challenge: '' }, 'invalid_request'],
    ['tokens in the answer', { response_type: 'token' }, 'unsupported_response_type'],
    ['the answer in a fragment', { response_mode: 'fragment' }, 'invalid_request'],
    ['another resource', { resource: 'https://evil.example/api/mcp' }, 'invalid_target'],
  ])('is refused for %s', async (_name, more, error) => {
    const answer = await answerOf(
      await oauth.allow(authorizationRequest(clientId, challenge, more)),
    )
    expect(Object.fromEntries(answer.searchParams)).toEqual({
      ...{ error, state: 'a state', iss: origin },
    })
    expect(answer.origin).toBe('https://app.example.org')
  })

  it('gives reading alone for a scope that apps cannot have', async () => {
    for (const scope of ['admin', 'claudeai offline_access']) {
      expect((await oauth.connect({ scope })).tokens.scope).toBe('read')
    }
  })

  it('is refused where a parameter is there twice', async () => {
    const request = authorizationRequest(clientId, challenge)
    request.append('scope', 'ai')
    const answer = await answerOf(await oauth.allow(request))
    expect(answer.searchParams.get('error')).toBe('invalid_request')
  })

  it.each([
    ['https://evil.example/callback'],
    [`${redirectUri}/more`],
    [`${redirectUri}?more`],
    ['https://app.example.org:444/callback'],
    ['https://app.example.org@evil.example/callback'],
    ['javascript:alert(1)'],
  ])('sends nothing to %s', async (uri) => {
    const request = authorizationRequest(clientId, challenge, { redirect_uri: uri })
    expect((await oauth.allow(request)).status).toBe(404)
  })

  it('takes any port of a loopback address, and no other path or host', async () => {
    const uris = { redirect_uris: ['http://127.0.0.1:1234/back'] }
    const { client_id: id } = await oauth.register(uris)
    const to = async (uri: string) =>
      (await oauth.allow(authorizationRequest(id, challenge, { redirect_uri: uri }))).status
    expect(await to('http://127.0.0.1:65000/back')).toBe(200)
    expect(await to('http://127.0.0.1:65000/other')).toBe(404)
    expect(await to('http://localhost:65000/back')).toBe(404)
    expect(await to('https://127.0.0.1:65000/back')).toBe(404)
  })

  it('gives no more than the person allows at once', async () => {
    for (let at = 0; at < 20; at++) {
      clientId = (await oauth.register()).client_id
      expect(await codeFor()).not.toBe('')
    }
    const { client_id: other } = await oauth.register()
    expect((await oauth.allow(authorizationRequest(other, challenge))).status).toBe(422)
    // One that is there already may come again.
    expect(await codeFor()).not.toBe('')
  })
})

describe('a code', () => {
  it('is void with another verifier, client or address, for its owner, too', async () => {
    const { client_id: other } = await oauth.register()
    const wrong: Record<string, string>[] = [
      { code_verifier: createPkce().verifier },
      { code_verifier: challenge },
      { client_id: other },
      { redirect_uri: 'https://app.example.org/other' },
    ]
    for (const more of wrong) {
      const code = await codeFor()
      expect(await errorOf(await redeem(code, more))).toEqual(invalid)
      expect(await errorOf(await redeem(code))).toEqual(invalid)
    }
    expect(await appsOf('ana')).toEqual([])
  })

  it('is valid for a minute', async () => {
    const code = await codeFor()
    oauth.tools.api.clock.now += 60_001
    expect(await errorOf(await redeem(code))).toEqual(invalid)
  })

  it('ends what it gave out where it comes again', async () => {
    const code = await codeFor()
    const tokens = (await (await redeem(code)).json()) as Tokens
    expect((await call(tokens.access_token)).status).toBe(200)
    expect(await errorOf(await redeem(code))).toEqual(invalid)
    expect((await call(tokens.access_token)).status).toBe(401)
    expect(await errorOf(await refresh(tokens.refresh_token))).toEqual(invalid)
  })

  it('gives tokens once, however many ask at the same time', async () => {
    const code = await codeFor()
    const answers = await Promise.all(Array.from({ length: 8 }, () => redeem(code)))
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1)
    expect(await appsOf('ana')).toEqual([])
  })

  it('is guessed by nobody who knows its row', async () => {
    const code = await codeFor()
    const guess = code.replace(/[^.]+$/, 'A'.repeat(43))
    expect(await errorOf(await redeem(guess))).toEqual(invalid)
    expect((await redeem(code)).status).toBe(200)
  })
})

describe('tokens', () => {
  it('are for the tools alone, and lie nowhere in the store', async () => {
    const { tokens } = await oauth.connect()
    expect((await call(tokens.access_token)).status).toBe(200)
    for (const path of ['/resumes', '/me', '/keys', '/connected-apps', '/auth/token']) {
      const headers = { authorization: `Bearer ${tokens.access_token}` }
      const answer = await oauth.tools.api.ask(path, { as: null, headers })
      // `/me` says of nobody that nobody is signed in.
      if (path === '/me') expect(await answer.json()).toMatchObject({ user: null })
      else expect([401, 405]).toContain(answer.status)
      if (answer.status === 401) {
        expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
      }
    }
    const store = JSON.stringify((await oauth.tools.api.ports.items.scan({ limit: 1_000 })).items)
    for (const secret of tokens.refresh_token.split('.').slice(2)) {
      expect(store).not.toContain(secret)
    }
    expect(store).not.toContain(tokens.access_token)
  })

  it('rotate, and end where one comes a second time', async () => {
    const connected = await oauth.connect()
    clientId = connected.clientId
    const first = connected.tokens.refresh_token
    const second = (await (await refresh(first)).json()) as Tokens
    expect(second.refresh_token).not.toBe(first)
    expect((await call(second.access_token)).status).toBe(200)
    expect(await errorOf(await refresh(first))).toEqual(invalid)
    expect((await call(second.access_token)).status).toBe(401)
    expect(await errorOf(await refresh(second.refresh_token))).toEqual(invalid)
    expect(await appsOf('ana')).toEqual([])
  })

  it('are refreshed by their client alone, with no more scopes, and ended by no guess', async () => {
    const connected = await oauth.connect({ scope: 'read' })
    clientId = connected.clientId
    const token = connected.tokens.refresh_token
    const { client_id: other } = await oauth.register()
    expect(await errorOf(await refresh(token, { client_id: other }))).toEqual(invalid)
    expect(await errorOf(await refresh(token, { client_id: 'forgotten' }))).toEqual({
      ...{ status: 401, error: 'invalid_client' },
    })
    expect((await errorOf(await refresh(token, { scope: 'read ai' }))).error).toBe('invalid_scope')
    expect((await errorOf(await refresh(token, { resource: origin }))).error).toBe('invalid_target')
    const [owner, id] = token.split('.')
    const guess = `${owner}.${id}.${'A'.repeat(43)}.${'B'.repeat(43)}`
    expect(await errorOf(await refresh(guess))).toEqual(invalid)
    expect((await refresh(token)).status).toBe(200)
  })

  it('are revoked by their client, and by nobody else', async () => {
    const { clientId: id, tokens } = await oauth.connect()
    const revoke = (token: string, client_id: string) =>
      oauth.fetch(`${origin}/api/oauth/revoke`, {
        method: 'POST',
        body: new URLSearchParams({ token, client_id }),
      })
    expect((await revoke(tokens.access_token, clientId)).status).toBe(200)
    expect((await revoke('nonsense', id)).status).toBe(200)
    expect((await call(tokens.access_token)).status).toBe(200)
    expect((await revoke(tokens.access_token, id)).status).toBe(200)
    expect((await call(tokens.access_token)).status).toBe(401)
  })

  it('are over after fifteen minutes, and an app after ninety days of no use', async () => {
    const connected = await oauth.connect()
    clientId = connected.clientId
    oauth.tools.api.clock.now += 15 * 60_000 + 1_000
    expect((await call(connected.tokens.access_token)).status).toBe(401)
    const next = (await (await refresh(connected.tokens.refresh_token)).json()) as Tokens
    oauth.tools.api.clock.now += 90 * 86_400_000 + 2_000
    expect(await errorOf(await refresh(next.refresh_token))).toEqual(invalid)
  })
})

describe('a connected app', () => {
  it('is told of, is replaced by itself, and is ended by its person alone', async () => {
    const first = await oauth.connect()
    clientId = first.clientId
    expect((await redeem(await codeFor())).status).toBe(200)
    expect((await call(first.tokens.access_token)).status).toBe(401)
    const apps = (await appsOf('ana')) as { id: string }[]
    expect(apps).toHaveLength(1)
    const path = `/connected-apps/${apps[0]?.id}`
    const end = (as: 'ana' | 'ben') => oauth.tools.api.ask(path, { as, method: 'DELETE' })
    expect((await end('ben')).status).toBe(404)
    expect((await end('ana')).status).toBe(204)
    const told = await (await oauth.tools.api.ask('/notifications')).json()
    expect(told.notifications[0]).toMatchObject({ kind: 'app-connected', appName: 'An agent' })
  })

  it('finds the metadata by the challenge of its first call', async () => {
    const answer = await oauth.fetch(`${origin}/api/mcp`, { method: 'POST' })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe(
      `Bearer resource_metadata="${origin}/.well-known/oauth-protected-resource/api/mcp", scope="read write"`,
    )
    for (const path of ['', '/api/mcp']) {
      const found = await oauth.fetch(`${origin}/.well-known/oauth-protected-resource${path}`)
      expect(await found.json()).toMatchObject({
        resource: `${origin}/api/mcp`,
        authorization_servers: [origin],
      })
    }
    const stale = await call('a.b.c')
    expect(stale.headers.get('www-authenticate')).toContain('Bearer error="invalid_token", ')
    expect((await stale.json()).title).toContain('API key or access token')
    expect((await oauth.fetch(`${origin}/.well-known/other`)).status).toBe(404)
  })
})
