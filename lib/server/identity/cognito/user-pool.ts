import 'server-only'
import { fetchText, ProviderError } from '../oidc/fetch-json'
import { addressesOf, type CognitoSettings } from './cognito-settings'

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
      try {
        await fetchText(addressesOf(settings).userInfo ?? '', {
          headers: { authorization: `Bearer ${access}` },
        })
        return true
      } catch (error) {
        if (error instanceof ProviderError && [400, 401].includes(error.status)) return false
        throw error
      }
    },
  }
}

export type UserPool = ReturnType<typeof createUserPool>
