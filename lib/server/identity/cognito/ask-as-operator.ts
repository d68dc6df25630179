import 'server-only'
import type { RequestSigner } from '../../aws/sign-request'
import { ProviderError } from '../oidc/provider-error'
import { fetchJson } from './fetch-pool'

/** Operations of the user pool's API that end or change the access of one user; the app itself has these rights. */
export type AccessOperation =
  | 'AdminDeleteUser'
  | 'AdminDisableUser'
  | 'AdminEnableUser'
  | 'AdminUserGlobalSignOut'

/** Operations of the user pool's API that need AWS credentials; all of them has only an operator who moves a home. */
export type OperatorOperation =
  | AccessOperation
  | 'ListUsers'
  | 'AdminCreateUser'
  | 'AdminGetUser'
  | 'AdminSetUserPassword'
  | 'AdminUpdateUserAttributes'

export type AskAsOperator = (
  operation: OperatorOperation,
  input: Record<string, unknown>,
) => Promise<Record<string, unknown>>

/**
 * Maximum number of attempts of one operation: a pool accepts about fifty new users a second, and throttles beyond
 * that.
 */
const tries = 6
const firstWait = 250

/** Compares the name of an error, which comes with or without a prefix that ends in `#`. */
export const isPoolError = (error: unknown, name: string): boolean =>
  error instanceof ProviderError && error.code.split('#').at(-1) === name

const isPassing = (error: unknown) =>
  isPoolError(error, 'TooManyRequestsException') ||
  (error instanceof ProviderError && (error.status >= 500 || error.status === 0))

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Creates a client for the user pool's API with signed requests (Amazon Cognito user pools API reference).
 * Transient errors are retried, each time after a longer wait.
 *
 * @param origin of the pool's issuer: its API answers there
 * @throws ProviderError
 */
export function createAskAsOperator(parts: {
  origin: string
  userPoolId: string
  signer: Pick<RequestSigner, 'sign'>
  pause?: (milliseconds: number) => Promise<unknown>
}): AskAsOperator {
  const { origin, userPoolId, signer, pause = wait } = parts
  const url = new URL('/', origin)
  return async (operation, input) => {
    const body = JSON.stringify({ UserPoolId: userPoolId, ...input })
    const named = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    }
    for (let attempt = 1; ; attempt++) {
      // Signed for each attempt: a signature is valid for a few minutes.
      const headers = await signer.sign({ url, headers: named, body })
      try {
        return await fetchJson(url.href, { method: 'POST', headers, body })
      } catch (error) {
        if (attempt === tries || !isPassing(error)) throw error
        await pause(firstWait * 2 ** (attempt - 1) * (0.5 + Math.random() / 2))
      }
    }
  }
}
