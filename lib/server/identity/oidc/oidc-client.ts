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
  /** Null unless the provider states that the address is confirmed. */
  confirmedEmail: string | null
  name: string
}

/** Values that are stored between the redirect to the provider and the callback. */
export type Journey = { verifier: string; nonce: string }

/** Tokens that a provider returns for a code; only the ID token was verified before. */
export type Tokens = { access: string | null; refresh: string | null }

/** Page of the provider, and additional query parameters. */
export type OnTheWay = { page?: string; parameters?: Readonly<Record<string, string>> }

/**
 * LinkedIn supports neither PKCE (for clients with a secret) nor nonce, and accepts the secret in the body alone;
 * its answer is bound to the browser by the state.
 */
const plainIssuers: ReadonlySet<string> = new Set(['https://www.linkedin.com/oauth'])

/** Returns the name that a provider tells of a person; their address if there is none. */
export function readName(claims: Record<string, unknown>, email: string): string {
  const given = [claims.name, claims.given_name, claims.preferred_username].find(
    (value) => typeof value === 'string' && value.trim() !== '',
  )
  return (typeof given === 'string' ? given.trim() : email.split('@')[0] || email).slice(0, 200)
}

/**
 * Returns the address that a provider has confirmed; null if it does not state so, or if our own forms would not
 * accept the address.
 */
export function readConfirmedEmail(claims: Record<string, unknown>): string | null {
  const { email, email_verified: verified } = claims
  const isConfirmed = verified === true || verified === 'true'
  return isConfirmed && typeof email === 'string' ? parseEmailAddress(email) : null
}

/**
 * Creates a client for any provider of OpenID Connect: authorization code, PKCE, state and nonce.
 *
 * @param parts.discover finds a provider's endpoints; asks the provider unless they are cached
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

  /** Posts a form to the provider with our client's credentials. */
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
   * Redeems the code for the provider's facts about the user, and its tokens.
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
    // RFC 9207: an answer that names another issuer is a mix-up attack.
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
    /** Returns the address to send the browser to. `state` comes back with the answer. */
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
     * Redeems the code for the provider's facts about the user.
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
     * Redeems a refresh token for new tokens.
     *
     * @returns `claims` of the new ID token, if there is one
     * @throws ProviderError; its code is `invalid_grant` when the token is not valid any more
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
     * Revokes a refresh token, if the provider supports that.
     *
     * @throws ProviderError when it fails
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

/** Reads the address from the token or from the user info endpoint; the latter has to be about the same subject. */
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
