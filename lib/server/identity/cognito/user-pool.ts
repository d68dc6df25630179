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

  async function call(operation: 'GlobalSignOut' | 'DeleteUser', access: string): Promise<void> {
    await fetchText(`${origin}/`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: JSON.stringify({ AccessToken: access }),
    })
  }

  return {
    /** Ends all refresh tokens of the account. */
    endEverywhere: (access: string) => call('GlobalSignOut', access),

    /** Deletes the account; succeeds if it is gone already. */
    async deleteUser(access: string): Promise<void> {
      try {
        await call('DeleteUser', access)
      } catch (error) {
        const isGone = error instanceof ProviderError && /UserNotFoundException$/.test(error.code)
        if (!isGone) throw error
      }
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
