import 'server-only'
import * as oauth from 'oauth4webapi'
import { type Claims, checkClaims, clockTolerance } from './claims'
import { type Discover, requestOptions } from './discover'
import { askProvider } from './provider-error'

/** Our registration at a provider. */
export type OidcRegistration = {
  issuer: string
  clientId: string
  redirectUri: string
  scopes: readonly string[]
  /** Returns our secret; null for a client without one. */
  readSecret: () => Promise<string | null>
  /** Sends the secret in the body of requests where the provider accepts that, too. */
  prefersBody?: boolean
}

export type OidcParts = {
  fetch: typeof fetch
  discover: Discover
  /** Milliseconds since 1970. */
  now: () => number
}

/** Values that are stored between the redirect to the provider and the callback. */
export type AuthorizationSecrets = { verifier: string; nonce: string }

/** Tokens that a provider returns; only the ID token was verified before. */
export type Tokens = { access: string; refresh: string | null }

/** Page of the provider, and additional query parameters. */
export type AuthorizationExtras = { page?: string; parameters?: Readonly<Record<string, string>> }

/**
 * LinkedIn supports neither PKCE (for clients with a secret) nor nonce, and accepts the secret in the body alone;
 * its answer is bound to the browser by the state.
 */
const plainIssuers: ReadonlySet<string> = new Set(['https://www.linkedin.com/oauth'])

/** Basic authentication in the encoding that also providers read which do not decode it (RFC 6749, section 2.3.1). */
const basic =
  (secret: string): oauth.ClientAuth =>
  (_, { client_id: id }, __, headers) => {
    const pair = [id, secret].map(encodeURIComponent).join(':')
    headers.set('authorization', `Basic ${btoa(pair)}`)
  }

const toTokens = ({
  access_token: access,
  refresh_token: refresh,
}: oauth.TokenEndpointResponse) => ({
  access,
  refresh: refresh ?? null,
})

/**
 * Opens our client at a provider of OpenID Connect: authorization code, PKCE, state and nonce. The library checks the
 * answers; keys of the provider are cached with its metadata, for five minutes.
 */
export function openOidcClient(
  registration: OidcRegistration,
  { fetch, discover, now }: OidcParts,
) {
  const { issuer, clientId, redirectUri } = registration
  const isPlain = plainIssuers.has(issuer)
  const options = requestOptions(fetch, issuer)

  async function open() {
    const [found, secret] = await Promise.all([discover(issuer), registration.readSecret()])
    const methods = found.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const isInBody =
      isPlain ||
      !methods.includes('client_secret_basic') ||
      (registration.prefersBody && methods.includes('client_secret_post'))
    const withSecret = isInBody ? oauth.ClientSecretPost : basic
    const client: oauth.Client = {
      client_id: clientId,
      [oauth.clockTolerance]: clockTolerance,
      [oauth.clockSkew]: Math.round((now() - Date.now()) / 1_000),
    }
    return { as: found, client, authentication: secret ? withSecret(secret) : oauth.None() }
  }

  /** Verifies the signature of the ID token in an answer, and what the library has not checked of it. */
  async function validate(
    as: oauth.AuthorizationServer,
    response: Response,
    tokens: oauth.TokenEndpointResponse,
  ): Promise<Claims> {
    await oauth.validateApplicationLevelSignature(as, response, options)
    const claims = oauth.getValidatedIdTokenClaims(tokens)
    return checkClaims(claims, { clientId, now: now() })
  }

  return {
    /** Returns the address to send the browser to. `state` comes back with the answer. */
    async begin(
      state: string,
      { page, parameters = {} }: AuthorizationExtras = {},
    ): Promise<{ to: string } & AuthorizationSecrets> {
      const { authorization_endpoint: endpoint = '' } = await discover(issuer)
      const secrets = {
        verifier: oauth.generateRandomCodeVerifier(),
        nonce: oauth.generateRandomNonce(),
      }
      const to = new URL(page ?? endpoint)
      const asked = {
        ...parameters,
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: [...new Set(['openid', ...registration.scopes])].join(' '),
        state,
        ...(!isPlain && {
          nonce: secrets.nonce,
          code_challenge: await oauth.calculatePKCECodeChallenge(secrets.verifier),
          code_challenge_method: 'S256',
        }),
      }
      for (const [name, value] of Object.entries(asked)) to.searchParams.set(name, value)
      return { to: to.href, ...secrets }
    },

    /**
     * Redeems the answer of the provider for claims about the user, and its tokens. Issuer and code of the answer, and
     * issuer, audience, times, nonce and signature of the ID token are checked. Claims without an address are completed by
     * the userinfo endpoint, which has to answer about the same subject.
     *
     * @param query of the callback; its state has found `pending`
     * @throws ProviderError when the answer cannot be trusted or there is none
     */
    async redeem(
      query: URLSearchParams,
      pending: AuthorizationSecrets,
    ): Promise<{ claims: Claims; tokens: Tokens }> {
      const { as, client, authentication } = await open()
      return askProvider(async () => {
        const answer = oauth.validateAuthResponse(as, client, query, oauth.skipStateCheck)
        const response = await oauth.authorizationCodeGrantRequest(
          as,
          client,
          authentication,
          answer,
          redirectUri,
          isPlain ? oauth.nopkce : pending.verifier,
          options,
        )
        const tokens = await oauth.processAuthorizationCodeResponse(as, client, response, {
          expectedNonce: isPlain ? oauth.expectNoNonce : pending.nonce,
          requireIdToken: true,
        })
        const claims = await validate(as, response, tokens)
        if (claims.email !== undefined || !as.userinfo_endpoint) {
          return { claims, tokens: toTokens(tokens) }
        }
        const asked = await oauth.userInfoRequest(as, client, tokens.access_token, options)
        const more = await oauth.processUserInfoResponse(as, client, claims.sub, asked)
        return { claims: { ...claims, ...more }, tokens: toTokens(tokens) }
      })
    },

    /**
     * Redeems a refresh token for new tokens.
     *
     * @returns `claims` of the new ID token, if there is one
     * @throws ProviderError; its code is `invalid_grant` when the token is not valid any more
     */
    async refresh(refresh: string): Promise<Tokens & { claims: Claims | null }> {
      const { as, client, authentication } = await open()
      return askProvider(async () => {
        const response = await oauth.refreshTokenGrantRequest(
          as,
          client,
          authentication,
          refresh,
          options,
        )
        const tokens = await oauth.processRefreshTokenResponse(as, client, response)
        const claims = tokens.id_token ? await validate(as, response, tokens) : null
        return { ...toTokens(tokens), claims }
      })
    },

    /**
     * Revokes a refresh token, if the provider supports that.
     *
     * @throws ProviderError when it fails
     */
    async revoke(refresh: string): Promise<void> {
      const { as, client, authentication } = await open()
      if (!as.revocation_endpoint) return
      await askProvider(async () => {
        const response = await oauth.revocationRequest(as, client, authentication, refresh, options)
        await oauth.processRevocationResponse(response)
      })
    },
  }
}

export type OidcClient = ReturnType<typeof openOidcClient>
