import 'server-only'
import {
  getOAuthProtectedResourceMetadataUrl,
  oauthMetadataResponse,
} from '@modelcontextprotocol/server'
import { toolsAddress } from '../../identity/tokens/tools-address'
import type { Ports } from '../../ports-types'
import { appScopes } from '../read-authorization-request'

type Parts = Pick<Ports, 'configuration'>

/** Paths of the endpoints that are no pages. */
export const oauthPaths = {
  register: '/api/oauth/register',
  token: '/api/oauth/token',
  revoke: '/api/oauth/revoke',
} as const

/** Scopes that a client asks for where it wants none of its own: enough for reviews and suggestions. */
export const defaultScopes = ['read', 'write']

/** Returns the metadata of our authorization server (RFC 8414): public clients with PKCE alone. */
function describeServer(origin: string) {
  const publicClients = ['none']
  return {
    issuer: origin,
    authorization_endpoint: `${origin}/authorize`,
    token_endpoint: origin + oauthPaths.token,
    registration_endpoint: origin + oauthPaths.register,
    revocation_endpoint: origin + oauthPaths.revoke,
    jwks_uri: `${origin}/api/v1/auth/jwks`,
    scopes_supported: [...appScopes],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    token_endpoint_auth_methods_supported: publicClients,
    revocation_endpoint_auth_methods_supported: publicClients,
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    client_id_metadata_document_supported: true,
  }
}

/** Returns the address of the metadata of the tools (RFC 9728), which the challenge of a refused request names. */
export const metadataAddress = ({ configuration }: Parts): string =>
  getOAuthProtectedResourceMetadataUrl(new URL(toolsAddress(configuration)))

const plainAddress = '/.well-known/oauth-protected-resource'

/**
 * Answers a request for the metadata of the server or of the tools as its resource, which lies at the root, too: clients
 * that have seen no challenge look there.
 *
 * @returns undefined for any other path
 */
export function answerMetadata(parts: Parts, request: Request): Response | undefined {
  const { configuration } = parts
  const { origin, pathname } = new URL(request.url)
  const path = pathname === plainAddress ? new URL(metadataAddress(parts)).pathname : pathname
  return oauthMetadataResponse(new Request(origin + path, { method: request.method }), {
    oauthMetadata: describeServer(new URL(configuration.url).origin),
    resourceServerUrl: new URL(toolsAddress(configuration)),
    resourceName: 'Vitae',
    scopesSupported: defaultScopes,
    // A server in a local network is reached without encryption: its operator has chosen that address.
    dangerouslyAllowInsecureIssuerUrl: !configuration.isHttps,
  })
}
