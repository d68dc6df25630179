import 'server-only'
import { type VectorsErrorCode, VectorsUnavailableError } from '../vector-types'

/** Error codes by the error names of AWS and of its client. */
const reasons: Readonly<Record<string, VectorsErrorCode>> = {
  AccessDeniedException: 'refused',
  CredentialsProviderError: 'refused',
  ExpiredTokenException: 'refused',
  InvalidSignatureException: 'refused',
  UnrecognizedClientException: 'refused',
  TooManyRequestsException: 'busy',
  ThrottlingException: 'busy',
  ServiceUnavailableException: 'busy',
  ServiceQuotaExceededException: 'full',
  RequestTimeoutException: 'unreachable',
  TimeoutError: 'unreachable',
  AbortError: 'unreachable',
}

const isOfService = (error: Error) => '$metadata' in error
/** Returns true for an error of Node's own sockets. */
const isOfNetwork = (error: Error) => 'code' in error && /^E[A-Z]+$/.test(String(error.code))

export const isNamed = (error: unknown, name: string) =>
  error instanceof Error && error.name === name

/**
 * Maps an error of the S3 Vectors client to an error of our vector store. The original error stays in the cause.
 *
 * @throws the error itself, if it is neither the service's nor the network's
 */
export function toS3VectorsError(error: unknown): VectorsUnavailableError {
  if (error instanceof VectorsUnavailableError) return error
  if (!(error instanceof Error)) throw error
  const reason = reasons[error.name]
  if (reason) return new VectorsUnavailableError(reason, { cause: error })
  if (isOfNetwork(error)) return new VectorsUnavailableError('unreachable', { cause: error })
  if (isOfService(error)) return new VectorsUnavailableError('trouble', { cause: error })
  throw error
}
