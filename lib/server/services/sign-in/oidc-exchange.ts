import 'server-only'
import * as oauth from 'oauth4webapi'
import { ProviderError } from '../../identity/oidc/fetch-json'
import {
  type Journey,
  type ProviderPerson,
  readConfirmedEmail,
  readName,
} from '../../identity/oidc/oidc-client'
import { createOutboundFetch } from '../../kernel/fetch/outbound-fetch'
import { userReach } from '../../kernel/fetch/reach'

/** Our registration at the provider of a workspace. */
export type OidcClientSettings = {
  issuer: string
  clientId: string
  clientSecret: string
  redirectUri: string
}

/** Creates the `fetch` for providers. */
export const createProviderFetch = (how: { allowsLoopback: boolean }): typeof fetch =>
  createOutboundFetch({ reach: userReach(how), timeout: 8_000, maxBytes: 512 * 1_024 })

/** Seconds that the provider's clock may differ. */
const clockTolerance = 60
const maxSubjectLength = 255

function optionsFor(guardedFetch: typeof fetch, issuer: string) {
  return {
    [oauth.customFetch]: guardedFetch,
    // Only a provider on this machine: `guardedFetch` refuses http everywhere else.
    [oauth.allowInsecureRequests]: issuer.startsWith('http:'),
  }
}

/** Runs an exchange with a provider; whatever its library refuses is one error. */
async function attempt<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof ProviderError) throw error
    throw new ProviderError('The provider does not answer as OpenID Connect says')
  }
}

async function discover(guardedFetch: typeof fetch, issuer: string) {
  const url = new URL(issuer)
  const response = await oauth.discoveryRequest(url, optionsFor(guardedFetch, issuer))
  return oauth.processDiscoveryResponse(url, response)
}

function clientOf({ clientId, clientSecret }: OidcClientSettings, as: oauth.AuthorizationServer) {
  // In the body where that is possible: several providers do not decode `Authorization` as RFC 6749, section 2.3.1 says.
  const isInBody = as.token_endpoint_auth_methods_supported?.includes('client_secret_post') ?? false
  return {
    client: { client_id: clientId, [oauth.clockTolerance]: clockTolerance } as oauth.Client,
    authentication: isInBody
      ? oauth.ClientSecretPost(clientSecret)
      : oauth.ClientSecretBasic(clientSecret),
  }
}

/**
 * Checks that a provider describes itself, with the endpoints that a sign-in needs.
 *
 * @throws ProviderError
 */
export async function checkProvider(guardedFetch: typeof fetch, issuer: string): Promise<void> {
  const as = await attempt(() => discover(guardedFetch, issuer))
  if (!as.authorization_endpoint || !as.token_endpoint || !as.jwks_uri) {
    throw new ProviderError('The provider lacks an endpoint')
  }
}

/**
 * Begins an authorization: code, PKCE (S256), state and nonce.
 *
 * @returns the address to send the browser to, and what the answer is checked by
 * @throws ProviderError
 */
export async function beginOidc(
  guardedFetch: typeof fetch,
  { issuer, clientId, redirectUri }: OidcClientSettings,
  state: string,
): Promise<{ to: string } & Journey> {
  const as = await attempt(() => discover(guardedFetch, issuer))
  const endpoint = as.authorization_endpoint
  const isSecure = endpoint && (/^https:/.test(endpoint) || issuer.startsWith('http:'))
  if (!isSecure) throw new ProviderError('The provider lacks an endpoint')
  const trip = { verifier: oauth.generateRandomCodeVerifier(), nonce: oauth.generateRandomNonce() }
  const to = new URL(endpoint)
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid email profile',
    state,
    nonce: trip.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(trip.verifier),
    code_challenge_method: 'S256',
  }
  for (const [name, value] of Object.entries(parameters)) to.searchParams.set(name, value)
  return { to: to.href, ...trip }
}

/** Reads the claim by which Microsoft Entra ID alone says that an address is confirmed, where the standard one is missing. */
function withEntraClaim(claims: Record<string, unknown>): Record<string, unknown> {
  const { email_verified: verified, xms_edov: edov } = claims
  const isConfirmed = [true, 1, 'true', '1'].some((yes) => yes === edov)
  return verified === undefined && isConfirmed ? { ...claims, email_verified: true } : claims
}

/**
 * Redeems the answer of a provider. Its library checks state and issuer of the answer, and issuer, audience, times, nonce
 * and signature of the ID token; an algorithm without a public key is refused.
 *
 * @throws ProviderError
 */
export async function finishOidc(
  guardedFetch: typeof fetch,
  settings: OidcClientSettings,
  { query, trip }: { query: URLSearchParams; trip: Journey },
): Promise<ProviderPerson> {
  const options = optionsFor(guardedFetch, settings.issuer)
  return attempt(async () => {
    const as = await discover(guardedFetch, settings.issuer)
    const { client, authentication } = clientOf(settings, as)
    const parameters = oauth.validateAuthResponse(as, client, query, query.get('state') ?? '')
    const { redirectUri } = settings
    const response = await oauth.authorizationCodeGrantRequest(
      as,
      client,
      authentication,
      parameters,
      redirectUri,
      trip.verifier,
      options,
    )
    const tokens = await oauth.processAuthorizationCodeResponse(as, client, response, {
      expectedNonce: trip.nonce,
      requireIdToken: true,
    })
    await oauth.validateApplicationLevelSignature(as, response, options)
    const claims = oauth.getValidatedIdTokenClaims(tokens)
    if (!claims || claims.sub === '' || claims.sub.length > maxSubjectLength) {
      throw new ProviderError('The token names nobody')
    }
    const more: Record<string, unknown> = { ...claims }
    if (claims.email === undefined && as.userinfo_endpoint) {
      const asked = await oauth.userInfoRequest(as, client, tokens.access_token, options)
      Object.assign(more, await oauth.processUserInfoResponse(as, client, claims.sub, asked))
    }
    const confirmedEmail = readConfirmedEmail(withEntraClaim(more))
    const name = readName(more, confirmedEmail ?? claims.sub)
    return { issuer: settings.issuer, subject: claims.sub, confirmedEmail, name }
  })
}
