import 'server-only'
import { ResponseBodyError } from 'oauth4webapi'
import { OutboundError } from '../../kernel/fetch/outbound-fetch'

/** A provider's answer violates OpenID Connect. Does not contain the answer. */
export class ProviderError extends Error {
  override name = 'ProviderError'
  constructor(
    message: string,
    /** Error code of OAuth 2.0 (RFC 6749, section 5.2) or of Cognito; empty if the answer has none. */
    readonly code = '',
    /** HTTP status; 0 if there was no answer. */
    readonly status = 0,
  ) {
    super(message)
  }
}

/** Returns an error code of an answer; empty for what has not the form of a code. */
export const readErrorCode = (code: unknown): string =>
  typeof code === 'string' && /^[\w#.]{1,80}$/.test(code) ? code : ''

/**
 * Runs an exchange with a provider. Whatever the fetch or the library refuses becomes one error without its causes, which
 * contain tokens.
 *
 * @throws ProviderError
 */
export async function askProvider<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof ProviderError) throw error
    if (error instanceof OutboundError) {
      throw new ProviderError(
        `The provider cannot be reached: ${error.code}`,
        '',
        error.status ?? 0,
      )
    }
    if (error instanceof ResponseBodyError) {
      const code = readErrorCode(error.error)
      throw new ProviderError(`The provider answered ${error.status}`, code, error.status)
    }
    throw new ProviderError('The provider does not answer as OpenID Connect says')
  }
}
