import 'server-only'
import type { Configuration, OidcProvider } from '../../config/configuration-types'
import type { Secrets } from '../../secrets/secret-types'
import { type Discover, fetchFromOperators as fetch } from './discover'
import { type OidcClient, openOidcClient } from './oidc-client'

type Parts = { configuration: Configuration; secrets: Secrets; now: () => number }

/** Creates the function that opens our client at a provider of this installation. */
export function createProviderClients(
  { configuration, secrets, now }: Parts,
  discover: Discover,
): (provider: OidcProvider) => OidcClient {
  return (provider) => {
    const redirectUri = `${configuration.url}/api/auth/oidc/${provider.id}/callback`
    const readSecret = () => secrets.read(`oidc-${provider.id}`)
    return openOidcClient({ ...provider, redirectUri, readSecret }, { fetch, discover, now })
  }
}
