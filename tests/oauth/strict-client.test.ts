import * as oauth4webapi from 'oauth4webapi'
import { afterAll, expect, it } from 'vitest'
import { answerOf, openOAuth, origin, redirectUri } from './support/open-oauth'

// A client of another house, which validates each answer by its norm.

const opened = await openOAuth()
afterAll(() => opened.close())

const none = oauth4webapi.None()

it('accepts metadata, registration, answer, tokens, refresh, revocation and the token itself', async () => {
  const options = {
    [oauth4webapi.allowInsecureRequests]: true,
    [oauth4webapi.customFetch]: (url: string, init: object) =>
      opened.fetch(url, init as RequestInit),
    algorithm: 'oauth2' as const,
  }
  // Its clock is the machine's, the server's stands.
  const skew = Math.round((opened.tools.api.clock.now - Date.now()) / 1_000)
  const resource = new URL(`${origin}/api/mcp`)
  const protectedBy = await oauth4webapi.processResourceDiscoveryResponse(
    resource,
    await oauth4webapi.resourceDiscoveryRequest(resource, options),
  )
  const issuer = new URL(protectedBy.authorization_servers?.[0] ?? '')
  const server = await oauth4webapi.processDiscoveryResponse(
    issuer,
    await oauth4webapi.discoveryRequest(issuer, options),
  )
  const registered = await oauth4webapi.processDynamicClientRegistrationResponse(
    await oauth4webapi.dynamicClientRegistrationRequest(
      server,
      { client_name: 'Strict', redirect_uris: [redirectUri] },
      options,
    ),
  )
  const client = { ...registered, [oauth4webapi.clockSkew]: skew }
  const verifier = oauth4webapi.generateRandomCodeVerifier()
  const state = oauth4webapi.generateRandomState()
  const request = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'read',
    state,
    resource: resource.href,
    code_challenge: await oauth4webapi.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  const answer = await answerOf(await opened.allow(request))
  const parameters = oauth4webapi.validateAuthResponse(server, client, answer, state)
  const granted = await oauth4webapi.processAuthorizationCodeResponse(
    server,
    client,
    await oauth4webapi.authorizationCodeGrantRequest(
      ...([server, client, none, parameters, redirectUri, verifier] as const),
      { ...options, additionalParameters: { resource: resource.href } },
    ),
  )
  expect(granted).toMatchObject({ scope: 'read', expires_in: 900, token_type: 'bearer' })
  const refreshed = await oauth4webapi.processRefreshTokenResponse(
    server,
    client,
    await oauth4webapi.refreshTokenGrantRequest(
      ...([server, client, none, granted.refresh_token ?? '', options] as const),
    ),
  )
  const carried = new Request(resource, {
    headers: { authorization: `Bearer ${refreshed.access_token}` },
  })
  const claims = await oauth4webapi.validateJwtAccessToken(
    { ...server, jwks_uri: `${origin}/api/v1/auth/jwks` },
    carried,
    resource.href,
    {
      ...options,
      [oauth4webapi.clockSkew]: skew,
      [oauth4webapi.customFetch]: async (url: string) => opened.tools.api.api.request(url),
    },
  )
  expect(claims).toMatchObject({ client_id: client.client_id, scope: 'read', iss: origin })
  const revoked = await oauth4webapi.revocationRequest(
    ...([server, client, none, refreshed.refresh_token ?? '', options] as const),
  )
  await oauth4webapi.processRevocationResponse(revoked)
  const call = await opened.fetch(resource, {
    method: 'POST',
    headers: { authorization: `Bearer ${refreshed.access_token}` },
  })
  expect(call.status).toBe(401)
  expect(() => oauth4webapi.validateAuthResponse(server, client, answer, 'another')).toThrow()
})
