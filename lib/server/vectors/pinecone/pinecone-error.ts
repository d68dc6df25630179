import 'server-only'
import { type VectorsErrorCode, VectorsUnavailableError } from '../vector-types'

/** Error codes by the names of the client's errors. */
const reasons: Readonly<Record<string, VectorsErrorCode>> = {
  PineconeAuthorizationError: 'refused',
  PineconePaymentRequiredError: 'refused',
  PineconeConnectionError: 'unreachable',
  PineconeRequestError: 'unreachable',
  PineconeMaxRetriesExceededError: 'unreachable',
  PineconeUnavailableError: 'busy',
  TimeoutError: 'unreachable',
}

const statusOf = (error: Error) => Number(/Status: (\d{3})/.exec(error.message)?.[1])

/**
 * Maps an error of Pinecone's client to an error of our vector store. The original error stays in the cause, which
 * is never shown.
 *
 * @throws the error itself, if it is none of the client's
 */
export function toPineconeError(error: unknown): VectorsUnavailableError {
  if (error instanceof VectorsUnavailableError) return error
  if (!(error instanceof Error)) throw error
  const known = reasons[error.name]
  // The client has no error of its own for "too many requests".
  if (error.name === 'PineconeUnmappedHttpError' && statusOf(error) === 429) {
    return new VectorsUnavailableError('busy', { cause: error })
  }
  if (!known && !error.name.startsWith('Pinecone')) throw error
  return new VectorsUnavailableError(known ?? 'trouble', { cause: error })
}

/** Returns true if a namespace does not exist: nothing was ever written to it. */
export const isNotFound = (error: unknown) =>
  error instanceof Error && error.name === 'PineconeNotFoundError'
