import 'server-only'
import { type Context, Hono } from 'hono'
import { answerError, requestIdOf } from '../../api/answer-error'
import type { ApiEnvironment } from '../../api/environment'
import { preflightHeaders } from '../../api/guards/cors'
import { createRateLimit } from '../../api/guards/limit-rate'
import { nameRequest } from '../../api/guards/name-request'
import { createBodyMemory, readBody } from '../../api/guards/read-body'
import { methodResponse, refuse, unwrap } from '../../api/problems'
import { addressKey, widenLimit } from '../../identity/http/address-key'
import { limits } from '../../identity/identity-limits'
import { countTry } from '../../identity/rows/row-limits'
import { keyedHash } from '../../identity/rows/secrets-of-rows'
import type { Ports } from '../../ports-types'
import type { TokenError, TokenOutcome } from '../issue-tokens'
import { readOAuthClient } from '../oauth-client-rows'
import { redeemCode } from '../redeem-code'
import { refreshTokens } from '../refresh-tokens'
import { type RegistrationError, registerClient } from '../register-client'
import { revokeToken } from '../revoke-token'
import { answerMetadata, oauthPaths } from './oauth-metadata'

type Request = Context<ApiEnvironment>

/** Bytes of a body: ten addresses, or a token. */
const maxBodyBytes = 16_384

const reasons: Record<TokenError | RegistrationError, string> = {
  invalid_client: 'This client is not registered here, or not any more. Register it again.',
  invalid_grant: 'This code or token is not valid, was used already or has ended. Authorize again.',
  invalid_request: 'A parameter is missing, or is there twice.',
  invalid_scope: 'The person has not allowed that much.',
  invalid_target: 'Tokens of this server are for its tools alone: see their metadata.',
  unsupported_grant_type: 'The grant has to be "authorization_code" or "refresh_token".',
  invalid_client_metadata: 'The metadata of a client has to be a JSON object.',
  invalid_redirect_uri:
    'Give one to ten addresses with https, http to this machine, or a scheme of your program.',
}

function answerWrong(context: Request, error: TokenError | RegistrationError) {
  const status = error === 'invalid_client' ? 401 : 400
  return context.json({ error, error_description: reasons[error] }, status)
}

/**
 * The endpoints of our authorization server (OAuth 2.1 for public clients, ADR agents-and-webhooks) that programs call:
 * metadata, registration, tokens, revocation. No cookie is read; what a person allows, they allow on a page.
 */
export function createOAuthApp(ports: Ports): Hono<ApiEnvironment> {
  const memory = createBodyMemory()
  const judgeRate = createRateLimit(ports)

  async function readText({ req }: Request, type: RegExp): Promise<string> {
    if (!type.test(req.header('content-type') ?? '')) refuse('unsupported-media-type')
    const { bytes, release } = await readBody(req.raw, maxBodyBytes, memory)
    const text = new TextDecoder().decode(bytes)
    release()
    return text
  }

  async function countRequest({ req }: Request): Promise<void> {
    const judged = await judgeRate(null, req.raw.headers, false)
    if (judged.refusal) unwrap(judged.refusal)
  }

  async function countRegistration({ req }: Request): Promise<void> {
    const secret = await ports.secrets.read('session')
    const address = addressKey(req.header('x-vitae-ip') ?? null)
    const limit = widenLimit(limits.registrationByAddress, address)
    const counted = await countTry(ports, limit, keyedHash(secret ?? '', limit.name, address))
    if (!counted.ok) refuse('too-many-requests', { retryAfter: counted.retryAfter })
  }

  /** Returns the parameters of a form; null where one of them is there twice. */
  async function readForm(context: Request): Promise<((name: string) => string | null) | null> {
    const text = await readText(context, /^application\/x-www-form-urlencoded\s*(;|$)/i)
    const form = new URLSearchParams(text)
    const names = [...form.keys()]
    return new Set(names).size === names.length ? (name) => form.get(name) : null
  }

  async function grant(read: (name: string) => string | null): Promise<TokenOutcome> {
    const clientId = read('client_id') ?? ''
    const resource = read('resource')
    const kind = read('grant_type')
    if (kind === 'authorization_code') {
      const code = read('code') ?? ''
      const redirectUri = read('redirect_uri') ?? ''
      const verifier = read('code_verifier') ?? ''
      return redeemCode(ports, { code, clientId, redirectUri, verifier, resource })
    }
    if (kind === 'refresh_token') {
      const [refreshToken, scope] = [read('refresh_token') ?? '', read('scope')]
      return refreshTokens(ports, { refreshToken, clientId, scope, resource })
    }
    return { ok: false, code: kind === null ? 'invalid_request' : 'unsupported_grant_type' }
  }

  const app = new Hono<ApiEnvironment>()
  app.use(nameRequest(ports))

  app.post(oauthPaths.register, async (context) => {
    await countRegistration(context)
    const text = await readText(context, /^application\/json\s*(;|$)/i)
    let metadata: unknown = null
    try {
      metadata = JSON.parse(text)
    } catch {
      // Refused below, as anything but an object is.
    }
    const registered = await registerClient(ports, metadata)
    if (!registered.ok) return answerWrong(context, registered.code)
    const { id, name, redirectUris, createdAt } = registered.value
    const answer = {
      client_id: id,
      client_id_issued_at: Math.floor(createdAt / 1_000),
      client_name: name,
      redirect_uris: redirectUris,
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      token_endpoint_auth_method: 'none',
    }
    return context.json(answer, 201)
  })

  app.post(oauthPaths.token, async (context) => {
    await countRequest(context)
    const read = await readForm(context)
    if (!read) return answerWrong(context, 'invalid_request')
    const granted = await grant(read)
    if (granted.ok) return context.json(granted.value, 200)
    // A client that was forgotten has to know, or it would send its person to authorize it in vain.
    const isKnown = await readOAuthClient(ports, read('client_id') ?? '')
    const isOfClient = granted.code === 'invalid_grant' && !isKnown
    return answerWrong(context, isOfClient ? 'invalid_client' : granted.code)
  })

  app.post(oauthPaths.revoke, async (context) => {
    await countRequest(context)
    const read = await readForm(context)
    const token = read?.('token') ?? null
    if (!read || token === null) return answerWrong(context, 'invalid_request')
    await revokeToken(ports, token, read('client_id') ?? '')
    return context.body(null, 200)
  })

  for (const path of Object.values(oauthPaths)) {
    const allow = 'OPTIONS, POST'
    app.options(path, (context) => {
      const more = preflightHeaders(ports.configuration, context.req.header('origin'), allow)
      return new Response(null, { status: 204, headers: [['allow', allow], ...more] })
    })
    app.all(path, (context) => methodResponse(allow, requestIdOf(context)))
  }
  app.all('/.well-known/*', ({ req }) => answerMetadata(ports, req.raw) ?? refuse('not-found'))
  app.notFound(() => refuse('not-found'))
  app.onError(answerError(ports))
  return app
}
