import 'server-only'
import { userInfoRequest } from 'oauth4webapi'
import { fetchFromOperators, requestOptions } from '../oidc/discover'
import { askProvider, ProviderError } from '../oidc/provider-error'
import { type CognitoSettings, describePool } from './cognito-settings'
import { fetchText } from './fetch-pool'

/**
 * Creates the client for the calls that users' own access tokens may make on their account in the user pool. It
 * needs no AWS credentials, so that it cannot make these calls for another account.
 */
export function createUserPool(settings: CognitoSettings) {
  const origin = new URL(settings.issuer).origin

  return {
    /** Ends all refresh tokens of the account. */
    async endEverywhere(access: string): Promise<void> {
      await fetchText(`${origin}/`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'AWSCognitoIdentityProviderService.GlobalSignOut',
        },
        body: JSON.stringify({ AccessToken: access }),
      })
    },

    /** Returns whether the token's account still exists in the pool. */
    async isKnown(access: string): Promise<boolean> {
      const options = requestOptions(fetchFromOperators, settings.issuer)
      const client = { client_id: settings.clientId }
      const { ok, status } = await askProvider(() =>
        userInfoRequest(describePool(settings), client, access, options),
      )
      if (ok || [400, 401].includes(status)) return ok
      throw new ProviderError(`The provider answered ${status}`, '', status)
    },
  }
}

export type UserPool = ReturnType<typeof createUserPool>
