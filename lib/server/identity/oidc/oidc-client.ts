import 'server-only'
import { createHash } from 'node:crypto'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import type { OidcProvider } from '../../config/configuration-types'
import type { Secrets } from '../../secrets/secret-types'
import { createToken } from '../rows/secrets-of-rows'
import { createDiscovery, type ProviderAddresses } from './discover'
import { fetchJson, fetchText, ProviderError } from './fetch-json'
import { type Claims, verifyIdToken } from './verify-id-token'
import { createTokenVerifier } from './verify-token'

/** Facts about a user that an identity provider has confirmed. */
export type ProviderPerson = {
  issuer: string
  subject: string
  /** Null unless the provider says that the address was confirmed. */
  confirmedEmail: string | null
  name: string
}

/** Values that are stored between the redirect to the provider and the callback. */
export type Journey = { verifier: string; nonce: string }

/** Tokens that a provider returns for a code; only the ID token was verified before. */
export type Tokens = { access: string | null; refresh: string | null }

/** Which page of the provider's, and what more is said to it. */
export type OnTheWay = { page?: string; parameters?: Readonly<Record<string, string>> }

/**
 * LinkedIn knows neither PKCE (for clients with a secret) nor nonce, and takes the secret in the
 * body alone; what binds its answer to the browser is the state.
 */
const plainIssuers: ReadonlySet<string> = new Set(['https://www.linkedin.com/oauth'])

function readName(claims: Record<string, unknown>, email: string): string {
  const given = [claims.name, claims.given_name, claims.preferred_username].find(
    (value) => typeof value === 'string' && value.trim() !== '',
  )
  return (typeof given === 'string' ? given.trim() : email.split('@')[0] || email).slice(0, 200)
}

/**
 * The address that a provider vouches for; null where it does not say that it was confirmed, or where no
 * form of ours would take it.
 */
export function readConfirmedEmail(claims: Record<string, unknown>): string | null {
  const { email, email_verified: verified } = claims
  const isConfirmed = verified === true || verified === 'true'
  return isConfirmed && typeof email === 'string' ? parseEmailAddress(email) : null
}

/**
 * OpenID Connect with any provider: authorization code, PKCE, state and nonce.
 *
 * @param parts.discover finds a provider's addresses; asks the provider unless they are known
 */
export function createOidcClient({
  url,
  secrets,
  now,
  discover = createDiscovery(now),
}: {
  url: string
  secrets: Secrets
  now: () => number
  discover?: (issuer: string) => Promise<ProviderAddresses>
}) {
  const verify = createTokenVerifier(now)
  const redirectUri = (provider: OidcProvider) => `${url}/api/auth/oidc/${provider.id}/callback`

  /** A form with what is asked, from the client that we are there. */
  async function asClient(
    provider: OidcProvider,
    { secretInBody }: ProviderAddresses,
    asked: Record<string, string>,
  ): Promise<RequestInit> {
    const secret = await secrets.read(`oidc-${provider.id}`)
    const body = new URLSearchParams(asked)
    const headers = new Headers({ 'content-type': 'application/x-www-form-urlencoded' })
    if (!secret || plainIssuers.has(provider.issuer) || secretInBody) {
      body.set('client_id', provider.clientId)
      if (secret) body.set('client_secret', secret)
    } else {
      const pair = [provider.clientId, secret].map(encodeURIComponent).join(':')
      headers.set('authorization', `Basic ${Buffer.from(pair).toString('base64')}`)
    }
    return { method: 'POST', body: body.toString(), headers: Object.fromEntries(headers) }
  }

  async function askForTokens(
    provider: OidcProvider,
    addresses: ProviderAddresses,
    asked: Record<string, string>,
  ) {
    return fetchJson(addresses.token, await asClient(provider, addresses, asked))
  }

  /**
   * Changes the code for what the provider says of the person, and its tokens.
   *
   * @throws ProviderError when the answer cannot be trusted or there is none
   */
  async function redeem(
    provider: OidcProvider,
    query: URLSearchParams,
    { verifier, nonce }: Journey,
  ): Promise<{ person: ProviderPerson; tokens: Tokens }> {
    const addresses = await discover(provider.issuer)
    const code = query.get('code')
    const issuer = query.get('iss')
    // RFC 9207: an answer that names another issuer was mixed up by somebody.
    if (!code || (issuer !== null && issuer !== provider.issuer)) {
      throw new ProviderError('The provider sent no code')
    }
    const isPlain = plainIssuers.has(provider.issuer)
    const tokens = await askForTokens(provider, addresses, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri(provider),
      ...(isPlain ? {} : { code_verifier: verifier }),
    })
    if (typeof tokens.id_token !== 'string') throw new ProviderError('There is no token')
    const claims = await verifyIdToken(tokens.id_token, addresses.keys, verify, {
      issuer: provider.issuer,
      clientId: provider.clientId,
      nonce: isPlain ? null : nonce,
      now: now(),
    })
    const all = { ...claims, ...(await readMore(addresses, tokens, claims)) }
    const confirmedEmail = readConfirmedEmail(all)
    const person = {
      issuer: provider.issuer,
      subject: claims.sub,
      confirmedEmail,
      name: readName(all, confirmedEmail ?? claims.sub),
    }
    return { person, tokens: readTokens(tokens) }
  }

  return {
    /** Where to send the browser. `state` comes back with the answer. */
    async begin(
      provider: OidcProvider,
      state: string,
      { page, parameters = {} }: OnTheWay = {},
    ): Promise<{ to: string } & Journey> {
      const addresses = await discover(provider.issuer)
      const journey = { verifier: createToken(), nonce: createToken() }
      const to = new URL(page ?? addresses.authorization)
      for (const [name, value] of Object.entries(parameters)) to.searchParams.set(name, value)
      to.searchParams.set('response_type', 'code')
      to.searchParams.set('client_id', provider.clientId)
      to.searchParams.set('redirect_uri', redirectUri(provider))
      to.searchParams.set('scope', [...new Set(['openid', ...provider.scopes])].join(' '))
      to.searchParams.set('state', state)
      if (!plainIssuers.has(provider.issuer)) {
        const challenge = createHash('sha256').update(journey.verifier).digest('base64url')
        to.searchParams.set('nonce', journey.nonce)
        to.searchParams.set('code_challenge', challenge)
        to.searchParams.set('code_challenge_method', 'S256')
      }
      return { to: to.href, ...journey }
    },

    redeem,

    /**
     * Changes the code for what the provider says of the person.
     *
     * @throws ProviderError when the answer cannot be trusted or there is none
     */
    async finish(
      provider: OidcProvider,
      query: URLSearchParams,
      journey: Journey,
    ): Promise<ProviderPerson> {
      return (await redeem(provider, query, journey)).person
    },

    /**
     * Changes a refresh token for new tokens.
     *
     * @returns `claims` of the new ID token, where one came
     * @throws ProviderError; its code is `invalid_grant` when the token is good for nothing any more
     */
    async refresh(
      provider: OidcProvider,
      refresh: string,
    ): Promise<Tokens & { claims: Claims | null }> {
      const addresses = await discover(provider.issuer)
      const tokens = await askForTokens(provider, addresses, {
        grant_type: 'refresh_token',
        refresh_token: refresh,
      })
      const claims =
        typeof tokens.id_token === 'string'
          ? await verifyIdToken(tokens.id_token, addresses.keys, verify, {
              issuer: provider.issuer,
              clientId: provider.clientId,
              nonce: null,
              isRefreshed: true,
              now: now(),
            })
          : null
      return { ...readTokens(tokens), claims }
    },

    /**
     * Makes a refresh token good for nothing, where the provider knows how.
     *
     * @throws ProviderError when it does not
     */
    async revoke(provider: OidcProvider, refresh: string): Promise<void> {
      const addresses = await discover(provider.issuer)
      if (!addresses.revocation) return
      await fetchText(addresses.revocation, await asClient(provider, addresses, { token: refresh }))
    },
  }
}

function readTokens({ access_token, refresh_token }: Record<string, unknown>): Tokens {
  return {
    access: typeof access_token === 'string' ? access_token : null,
    refresh: typeof refresh_token === 'string' ? refresh_token : null,
  }
}

/** The address may stand in the token, or be told on asking; only of the same person. */
async function readMore(
  { userInfo }: ProviderAddresses,
  tokens: Record<string, unknown>,
  claims: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  if (claims.email !== undefined || !userInfo || typeof tokens.access_token !== 'string') return {}
  const told = await fetchJson(userInfo, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  })
  if (told.sub !== claims.sub) throw new ProviderError('The provider tells of somebody else')
  return told
}

export type OidcClient = ReturnType<typeof createOidcClient>
