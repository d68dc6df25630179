import { createHash, randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { closeServer, listenOnLoopback, readAll } from '@/tests/support/loopback-server'

type Code = { challenge: string; nonce: string; redirectUri: string }

/** Changes the provider's answer to a wrong one, for tests of what must be refused. */
export type Mischief = (
  claims: JWTPayload,
  tools: Tools,
) => JWTPayload | Promise<JWTPayload | string>
type Tools = { sign: (claims: JWTPayload, header?: Record<string, unknown>) => Promise<string> }

/** Options of a home whose operator has set a provider up as "School". */
export const withSchool = (issuer: string, scopes: string[] = []) => ({
  changes: { oidc: [{ id: 'school', name: 'School', issuer, clientId: 'vitae-client', scopes }] },
  overrides: { givenSecrets: new Map([['oidc-school' as const, 'provider-secret']]) },
})

/** A provider of OpenID Connect on loopback: discovery, keys, codes bound by PKCE, signed tokens. */
export async function openProvider() {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }
  const codes = new Map<string, Code>()
  const state = {
    person: { sub: 'p-1', email: 'ada@example.org', email_verified: true as unknown, name: 'Ada' },
    mischief: null as Mischief | null,
    isDown: false,
    /** True: the person declines on the provider's page. */
    refuses: false,
    /** Leaves the address to the userinfo endpoint, which tells of this person. */
    userInfo: null as Record<string, unknown> | null,
    /** Changes of its metadata. */
    metadata: {} as Record<string, string>,
    /** Changes of its key. */
    key: {} as Record<string, string>,
    asked: { metadata: 0, keys: 0 },
    now: Date.now,
  }
  let issuer = ''

  const sign: Tools['sign'] = (claims, header = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k1', ...header }).sign(privateKey)

  async function idToken({ nonce }: Code): Promise<string> {
    const { email, email_verified, ...person } = state.person
    const address = state.userInfo ? {} : { email, email_verified }
    const seconds = Math.floor(state.now() / 1_000)
    const times = { iat: seconds, exp: seconds + 300 }
    const claims = { iss: issuer, aud: 'vitae-client', nonce, ...times, ...person, ...address }
    if (!state.mischief) return sign(claims)
    const changed = await state.mischief(claims, { sign })
    return typeof changed === 'string' ? changed : sign(changed)
  }

  async function answerToken(body: URLSearchParams, authorization: string): Promise<unknown> {
    const code = codes.get(body.get('code') ?? '')
    codes.delete(body.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url')
    const client = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString()
    const isRight =
      code?.challenge === challenge &&
      code.redirectUri === body.get('redirect_uri') &&
      decodeURIComponent(client) === 'vitae-client:provider-secret'
    if (!isRight) return null
    return { access_token: 'access', token_type: 'Bearer', id_token: await idToken(code) }
  }

  /** Agrees on the provider's page, as the person does. Returns the address that the browser is sent back to. */
  function agree(to: string): string {
    const { searchParams } = new URL(to)
    const code = randomBytes(16).toString('hex')
    const redirectUri = searchParams.get('redirect_uri') ?? ''
    codes.set(code, {
      challenge: searchParams.get('code_challenge') ?? '',
      nonce: searchParams.get('nonce') ?? '',
      redirectUri,
    })
    const back = new URL(redirectUri)
    back.searchParams.set('code', code)
    back.searchParams.set('state', searchParams.get('state') ?? '')
    return back.pathname + back.search
  }

  const server: Server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    const say = (value: unknown, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(value))
    }
    if (state.isDown) return say({}, 503)
    if (url.pathname === '/.well-known/openid-configuration') {
      state.asked.metadata++
      return say({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['ES256'],
        ...state.metadata,
      })
    }
    if (url.pathname === '/authorize') {
      const redirectUri = url.searchParams.get('redirect_uri') ?? ''
      const back = new URL(agree(url.href), redirectUri)
      if (state.refuses) {
        back.searchParams.delete('code')
        back.searchParams.set('error', 'access_denied')
      }
      response.writeHead(303, { location: back.href })
      return response.end()
    }
    if (url.pathname === '/keys') {
      state.asked.keys++
      return say({ keys: [{ ...jwk, ...state.key }] })
    }
    if (url.pathname === '/userinfo') return say(state.userInfo)
    const answer = await answerToken(
      new URLSearchParams((await readAll(request)).toString()),
      request.headers.authorization ?? '',
    )
    return answer ? say(answer) : say({ error: 'invalid_grant' }, 400)
  })
  issuer = `http://127.0.0.1:${await listenOnLoopback(server)}`

  return {
    state,
    get issuer() {
      return issuer
    },
    agree,
    close: () => closeServer(server),
  }
}
