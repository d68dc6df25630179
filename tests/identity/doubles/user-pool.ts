import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { JWTPayload } from 'jose'
import { closeServer, listenOnLoopback, readAll } from '@/tests/support/loopback-server'
import { administerPool } from './pool-administration'
import { findBrowserUser, loginPage, readForm, signedInCookie } from './pool-pages'
import { createPoolTokens, type Mischief, type PoolUser, poolClient } from './pool-tokens'

type Grant = { sub: string; authTime: number }
type Code = Grant & { challenge: string; nonce: string; redirectUri: string }
type Reply = { status: number; json?: unknown; html?: string; headers?: Record<string, string> }

const pages = ['/oauth2/authorize', '/login', '/signup', '/forgotPassword', '/passkeys/add']
const poolId = 'eu-central-1_Double'
const refuse = (error: string, status = 400): Reply => ({ status, json: { error } })
const go = (location: string, headers = {}): Reply => ({
  status: 302,
  headers: { location, ...headers },
})

/**
 * A user pool of Cognito with managed login on loopback: what our own client asks of it, and no more. What
 * the real one answers was read in its documentation, not measured.
 */
export async function openUserPool({ port = 0, appUrl = 'http://localhost:3000' } = {}) {
  let base = ''
  const tokens = await createPoolTokens(() => `${base}/${poolId}`)
  const users = new Map<string, PoolUser>()
  const codes = new Map<string, Code>()
  const refreshTokens = new Map<string, Grant>()
  const state = {
    mischief: null as Mischief | null,
    /** Everything answers 503. */
    isDown: false,
    /** Revoking fails, whatever is revoked. */
    cannotRevoke: false,
    /** Refresh tokens change with each use, and the old one is over. */
    rotates: false,
    /** Waited for before the token endpoint answers. */
    gate: null as Promise<void> | null,
    asked: { refresh: 0, code: 0, keys: 0, revoke: 0 },
  }

  async function mint(
    use: 'access' | 'id',
    user: PoolUser,
    more: JWTPayload & { authTime: number },
  ) {
    const claims = tokens.claimsOf(use, user, more)
    const changed = state.mischief ? await state.mischief(claims, use) : claims
    return typeof changed === 'string' ? changed : tokens.sign(changed)
  }

  async function giveTokens({ sub, authTime }: Grant, more: JWTPayload, refresh: string | null) {
    const user = users.get(sub)
    if (!user?.isEnabled) return refuse('invalid_grant')
    const access = await mint('access', user, { authTime })
    const id = await mint('id', user, { authTime, ...more })
    return {
      status: 200,
      json: {
        access_token: access,
        id_token: id,
        token_type: 'Bearer',
        expires_in: 900,
        ...(refresh && { refresh_token: refresh }),
      },
    }
  }

  function keepRefresh(grant: Grant): string {
    // About as long as real ones are said to be.
    const token = randomBytes(1_294).toString('base64url')
    refreshTokens.set(token, grant)
    return token
  }

  async function redeemCode(body: URLSearchParams): Promise<Reply> {
    state.asked.code++
    const code = codes.get(body.get('code') ?? '')
    codes.delete(body.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url')
    const isRight = code?.challenge === challenge && code.redirectUri === body.get('redirect_uri')
    if (!isRight) return refuse('invalid_grant')
    return giveTokens(code, { nonce: code.nonce }, keepRefresh(code))
  }

  async function redeemRefresh(body: URLSearchParams): Promise<Reply> {
    state.asked.refresh++
    const token = body.get('refresh_token') ?? ''
    const grant = refreshTokens.get(token)
    if (!grant) return refuse('invalid_grant')
    if (state.rotates) refreshTokens.delete(token)
    return giveTokens(grant, {}, state.rotates ? keepRefresh(grant) : null)
  }

  async function answerToken(body: URLSearchParams): Promise<Reply> {
    if (state.gate) await state.gate
    if (body.get('client_id') !== poolClient) return refuse('invalid_client')
    const kind = body.get('grant_type')
    if (kind === 'authorization_code') return redeemCode(body)
    return kind === 'refresh_token' ? redeemRefresh(body) : refuse('unsupported_grant_type')
  }

  /** Returns the user of an access token: the token has not expired, and the user still exists. */
  function readOwner(token: string): PoolUser | null {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}'
    const { sub, exp } = JSON.parse(payload) as JWTPayload
    const isOver = (exp ?? 0) * 1_000 <= Date.now()
    return isOver ? null : (users.get(sub ?? '') ?? null)
  }

  function endAll(sub: string) {
    for (const [token, grant] of refreshTokens) if (grant.sub === sub) refreshTokens.delete(token)
  }

  function answerOperation(target: string, body: string): Reply {
    const operation = target.split('.')[1] ?? ''
    const input = JSON.parse(body)
    if (operation !== 'GlobalSignOut')
      return administerPool({ poolId, users, endAll }, operation, input)
    const user = readOwner(String(input.AccessToken))
    if (!user) return { status: 400, json: { __type: 'NotAuthorizedException' } }
    endAll(user.sub)
    return { status: 200, json: {} }
  }

  /** The way back with a code, as managed login makes it once somebody has signed in. */
  function wayBack(to: URL, sub: string, authTime = Math.floor(Date.now() / 1_000)): string {
    const read = (name: string) => to.searchParams.get(name) ?? ''
    const code = randomUUID()
    codes.set(code, {
      sub,
      authTime,
      challenge: read('code_challenge'),
      nonce: read('nonce'),
      redirectUri: read('redirect_uri'),
    })
    const back = new URL(read('redirect_uri'))
    back.searchParams.set('code', code)
    back.searchParams.set('state', read('state'))
    return back.href
  }

  function isOurRequest({ searchParams }: URL): boolean {
    return (
      searchParams.get('client_id') === poolClient &&
      searchParams.get('response_type') === 'code' &&
      searchParams.get('code_challenge_method') === 'S256' &&
      searchParams.get('redirect_uri') === `${appUrl}/api/auth/oidc/cognito/callback`
    )
  }

  function answerPage(url: URL, cookie: string, form: URLSearchParams | null): Reply {
    if (!isOurRequest(url)) return { status: 400, html: 'invalid request' }
    const known = users.get(findBrowserUser(cookie)?.sub ?? '')
    const asksAgain =
      url.searchParams.get('prompt') === 'login' || url.pathname !== '/oauth2/authorize'
    if (known && !asksAgain && !form)
      return go(wayBack(url, known.sub, findBrowserUser(cookie)?.authTime))
    if (!form) return { status: 200, html: loginPage(url.pathname) }
    const user = readForm(url.pathname, form, users)
    if (!user) return { status: 200, html: loginPage(url.pathname, true) }
    users.set(user.sub, user)
    return go(wayBack(url, user.sub), { 'set-cookie': signedInCookie(user.sub) })
  }

  function answerLogout({ searchParams }: URL): Reply {
    const to = searchParams.get('logout_uri')
    const isAllowed = searchParams.get('client_id') === poolClient && to === `${appUrl}/cvs`
    return isAllowed
      ? go(to, { 'set-cookie': signedInCookie(null) })
      : { status: 400, html: 'invalid' }
  }

  function answerRevoke(form: URLSearchParams): Reply {
    state.asked.revoke++
    if (state.cannotRevoke) return { status: 500, json: {} }
    const isKnown = refreshTokens.delete(form.get('token') ?? '')
    return isKnown ? { status: 200 } : refuse('invalid_request')
  }

  function answerPost(path: string, headers: Headers, body: string): Reply | Promise<Reply> | null {
    const form = new URLSearchParams(body)
    if (path === '/') return answerOperation(headers.get('x-amz-target') ?? '', body)
    if (path === '/oauth2/token') return answerToken(form)
    return path === '/oauth2/revoke' ? answerRevoke(form) : null
  }

  function answerGet(url: URL, headers: Headers): Reply | null {
    if (url.pathname === '/logout') return answerLogout(url)
    if (url.pathname === `/${poolId}/.well-known/jwks.json`) {
      state.asked.keys++
      return { status: 200, json: { keys: [tokens.jwk] } }
    }
    if (url.pathname !== '/oauth2/userInfo') return null
    const user = readOwner((headers.get('authorization') ?? '').replace('Bearer ', ''))
    return user ? { status: 200, json: { sub: user.sub } } : refuse('invalid_token', 401)
  }

  async function answer(url: URL, method: string, headers: Headers, body: string): Promise<Reply> {
    if (state.isDown) return { status: 503, json: {} }
    const isPost = method === 'POST'
    const reply = isPost ? await answerPost(url.pathname, headers, body) : answerGet(url, headers)
    if (reply) return reply
    if (!pages.includes(url.pathname)) return { status: 404, json: {} }
    return answerPage(url, headers.get('cookie') ?? '', isPost ? new URLSearchParams(body) : null)
  }

  const server = createServer(async (request, response) => {
    const headers = new Headers(request.headers as Record<string, string>)
    const url = new URL(request.url ?? '/', base)
    const body = (await readAll(request)).toString()
    const reply = await answer(url, request.method ?? '', headers, body)
    const type = reply.html === undefined ? 'application/json' : 'text/html; charset=utf-8'
    response.writeHead(reply.status, { 'content-type': type, ...reply.headers })
    response.end(reply.html ?? (reply.json === undefined ? '' : JSON.stringify(reply.json)))
  })
  base = `http://127.0.0.1:${await listenOnLoopback(server, port)}`

  return {
    state,
    poolId,
    users,
    refreshTokens,
    tokens,
    mint,
    wayBack: (to: string, user: PoolUser, authTime?: number) =>
      wayBack(new URL(to), user.sub, authTime),
    endAll,
    /** Makes somebody known. */
    add(email: string, more: Partial<PoolUser> = {}): PoolUser {
      const sub = randomUUID()
      const known = { sub, username: sub, email, emailVerified: true, name: 'Ada Example' }
      const user = { ...known, password: 'x', groups: [], isEnabled: true, ...more }
      users.set(sub, user)
      return user
    },
    settings: { issuer: `${base}/${poolId}`, clientId: poolClient, domain: base },
    close: () => closeServer(server),
  }
}

export type UserPool = Awaited<ReturnType<typeof openUserPool>>
