import 'server-only'
import { toServiceError } from './service-error'

/** Milliseconds for one call with all of its attempts: shorter than the 25 s that a request may take. */
const deadline = 12_000
/** Milliseconds that one attempt waits for an answer, and for each next part of it. */
const patience = 5_000

/**
 * Settings of every AWS client. Throttled or interrupted requests are retried, each time after a longer wait with
 * jitter (the client's `standard` mode). Credentials are those of the role; addresses of test doubles come from the
 * variables of AWS itself (`AWS_ENDPOINT_URL_…`).
 */
export const clientSettings = (region: string) => ({
  region,
  maxAttempts: 4,
  retryMode: 'standard' as const,
  requestHandler: {
    connectionTimeout: 2_000,
    requestTimeout: patience,
    // Without it the client only logs a warning.
    throwOnRequestTimeout: true,
    socketTimeout: patience,
  },
})

/**
 * Makes one call within the deadline.
 *
 * @throws StoreUnavailableError for a failure of the service, else errors of the client
 */
export async function callService<T>(
  run: (how: { abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  try {
    return await run({ abortSignal: AbortSignal.timeout(deadline) })
  } catch (error) {
    throw toServiceError(error)
  }
}
