import 'server-only'
import * as oauth from 'oauth4webapi'
import { createOutboundFetch } from '../../kernel/fetch/outbound-fetch'
import { isSecureUrl, operatorReach, type Reach } from '../../kernel/fetch/reach'
import { askProvider, ProviderError } from './provider-error'

/** Returns the metadata of the provider of an issuer. @throws ProviderError */
export type Discover = (issuer: string) => Promise<oauth.AuthorizationServer>

const cacheLifetime = 3_600_000

/** Creates the `fetch` for providers. */
export const createProviderFetch = (reach: Reach): typeof fetch =>
  createOutboundFetch({ reach, timeout: 8_000, maxBytes: 512 * 1_024 })

/** Fetches from providers that the operator has set. */
export const fetchFromOperators = createProviderFetch(operatorReach)

/** Returns the options of requests to a provider: http only to one on this machine. */
export function requestOptions(fetch: typeof globalThis.fetch, issuer: string) {
  const url = new URL(issuer)
  return {
    [oauth.customFetch]: fetch,
    [oauth.allowInsecureRequests]: url.protocol === 'http:' && isSecureUrl(url),
  }
}

/**
 * Creates a reader of providers' metadata (OpenID Connect Discovery 1.0). Metadata of another issuer are refused (section
 * 4.3), and those with an endpoint that is neither https nor on this machine.
 */
export function createDiscovery(fetch: typeof globalThis.fetch): Discover {
  return (issuer) =>
    askProvider(async () => {
      const url = new URL(issuer)
      const response = await oauth.discoveryRequest(url, requestOptions(fetch, issuer))
      const found = await oauth.processDiscoveryResponse(url, response)
      const { userinfo_endpoint: userInfo = issuer, revocation_endpoint: revocation = issuer } =
        found
      const required = [found.authorization_endpoint, found.token_endpoint, found.jwks_uri]
      for (const endpoint of [...required, userInfo, revocation]) {
        if (!endpoint || !isSecureUrl(new URL(endpoint))) {
          throw new ProviderError('The provider lacks an endpoint')
        }
      }
      return found
    })
}

/**
 * Caches metadata for an hour. They are fetched on first use and not at start: a provider that is down at start must not
 * stay unavailable.
 */
export function cacheDiscovery(discover: Discover, now: () => number): Discover {
  const cached = new Map<string, { found: oauth.AuthorizationServer; until: number }>()
  return async (issuer) => {
    const known = cached.get(issuer)
    if (known && known.until > now()) return known.found
    const found = await discover(issuer)
    cached.set(issuer, { found, until: now() + cacheLifetime })
    return found
  }
}
