import 'server-only'
import { StoreUnavailableError } from '../items/item-types'

type Reason = StoreUnavailableError['reason']

/** Reasons by the error names of AWS and of its clients. */
const reasons: Readonly<Record<string, Reason>> = {
  AccessDenied: 'refused',
  AccessDeniedException: 'refused',
  AuthorizationErrorException: 'refused',
  CredentialsProviderError: 'refused',
  ExpiredToken: 'refused',
  ExpiredTokenException: 'refused',
  InvalidAccessKeyId: 'refused',
  InvalidClientTokenId: 'refused',
  InvalidSignatureException: 'refused',
  SignatureDoesNotMatch: 'refused',
  UnrecognizedClientException: 'refused',
  // A resource that the backend should have created is missing.
  NoSuchBucket: 'refused',
  QueueDoesNotExist: 'refused',
  'AWS.SimpleQueueService.NonExistentQueue': 'refused',
  ResourceNotFoundException: 'refused',
  AbortError: 'busy',
  LimitExceededException: 'busy',
  ProvisionedThroughputExceededException: 'busy',
  RequestLimitExceeded: 'busy',
  RequestTimeout: 'busy',
  RequestThrottled: 'busy',
  SlowDown: 'busy',
  ThrottlingException: 'busy',
  TimeoutError: 'busy',
  TooManyRequestsException: 'busy',
  ItemCollectionSizeLimitExceededException: 'full',
  ServiceQuotaExceededException: 'full',
}

export const isNamed = (error: unknown, name: string) =>
  error instanceof Error && error.name === name

/** Returns the HTTP status of an AWS error; 0 without an answer. */
function statusOf(error: Error): number {
  const metadata = '$metadata' in error ? error.$metadata : null
  const status =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
      ? metadata.httpStatusCode
      : 0
  return typeof status === 'number' ? status : 0
}

/** Returns true for an error of Node's own sockets. */
const isOfNetwork = (error: Error) => 'code' in error && /^E[A-Z_]+$/.test(String(error.code))

/**
 * Maps an error of an AWS client to an error of our stores. The original error stays in the cause.
 *
 * @returns a StoreUnavailableError, or the error itself if the service did not fail: a condition that was not met,
 * an invalid request of ours
 */
export function toServiceError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreUnavailableError) return error
  const isTheirs = statusOf(error) >= 500 || isOfNetwork(error)
  const reason = reasons[error.name] ?? (isTheirs ? 'busy' : null)
  return reason === null ? error : new StoreUnavailableError(reason, { cause: error })
}

/** Returns the number of attempts of a failed AWS request: after the first, an earlier attempt may have succeeded. */
export function triesOf(error: unknown): number {
  if (!(error instanceof Error) || !('$metadata' in error)) return 1
  const metadata = error.$metadata
  if (typeof metadata !== 'object' || metadata === null || !('attempts' in metadata)) return 1
  return Number(metadata.attempts) || 1
}
