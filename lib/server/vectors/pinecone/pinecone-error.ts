import 'server-only'
import { type VectorsErrorCode, VectorsUnavailableError } from '../vector-types'

/** Names of the client's errors, by what they mean for whoever asked. */
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
 * nobody is shown.
 *
 * @throws the error itself, where it is none of the client's
 */
export function toPineconeError(error: unknown): VectorsUnavailableError {
  if (error instanceof VectorsUnavailableError) return error
  if (!(error instanceof Error)) throw error
  const known = reasons[error.name]
  // It has no name of its own for "too many requests".
  if (error.name === 'PineconeUnmappedHttpError' && statusOf(error) === 429) {
    return new VectorsUnavailableError('busy', { cause: error })
  }
  if (!known && !error.name.startsWith('Pinecone')) throw error
  return new VectorsUnavailableError(known ?? 'trouble', { cause: error })
}

/** True where Pinecone says that a namespace is not there: nothing of it was ever written. */
export const isNotFound = (error: unknown) =>
  error instanceof Error && error.name === 'PineconeNotFoundError'
