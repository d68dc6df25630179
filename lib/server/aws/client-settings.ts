import 'server-only'
import { toServiceError } from './service-error'

/** Milliseconds for one call with all of its tries: shorter than the 25 s that a request may take. */
const deadline = 12_000
/** Milliseconds that one try waits for an answer, and for each next part of it. */
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
    // Else it only says that it waits.
    throwOnRequestTimeout: true,
    socketTimeout: patience,
  },
})

/**
 * Makes one call within the deadline.
 *
 * @throws StoreUnavailableError for trouble of the service, else what the client throws
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
