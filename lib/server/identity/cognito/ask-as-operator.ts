import 'server-only'
import type { RequestSigner } from '../../aws/sign-request'
import { fetchJson, ProviderError } from '../oidc/fetch-json'

/** Operations of the user pool's API that need credentials of AWS; whoever moves a home has them. */
export type OperatorOperation =
  | 'AdminCreateUser'
  | 'AdminGetUser'
  | 'AdminSetUserPassword'
  | 'AdminUpdateUserAttributes'

export type AskAsOperator = (
  operation: OperatorOperation,
  input: Record<string, unknown>,
) => Promise<Record<string, unknown>>

/** Tries of one operation: a pool takes about fifty new people in a second, and says so by throttling. */
const tries = 6
const firstWait = 250

/** Names of errors come with or without what stands before a `#`. */
export const isPoolError = (error: unknown, name: string): boolean =>
  error instanceof ProviderError && error.code.split('#').at(-1) === name

const isPassing = (error: unknown) =>
  isPoolError(error, 'TooManyRequestsException') ||
  (error instanceof ProviderError && (error.status >= 500 || error.status === 0))

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Asks the user pool's API with signed requests (Amazon Cognito user pools API reference). What passes is
 * tried again, each time after a longer wait.
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
      // Signed each time: a signature is good for a few minutes.
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
