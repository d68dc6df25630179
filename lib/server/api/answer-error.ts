import 'server-only'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { StoreUnavailableError } from '../items/item-types'
import { logError } from '../metrics/log-error'
import { noteRefusal } from '../operator/outages/failed-saves'
import type { Failure } from '../outcome'
import type { Ports } from '../ports-types'
import type { ApiEnvironment } from './environment'
import { FailureError, problemResponse } from './problems'

/** Maps an error to the failure that the client receives. Details of unexpected errors are not disclosed. */
function failureOf(error: Error): Failure {
  if (error instanceof FailureError) return error.failure
  if (error instanceof StoreUnavailableError) {
    return { ok: false, code: 'unavailable', retryAfter: error.reason === 'busy' ? 2 : 60 }
  }
  // Errors of the framework: a body that is not JSON, or without a type where the route requires one.
  if (error instanceof HTTPException && error.status === 400) {
    return { ok: false, code: 'bad-request' }
  }
  if (error instanceof HTTPException && error.status === 415) {
    return { ok: false, code: 'unsupported-media-type' }
  }
  return { ok: false, code: 'internal' }
}

/** Returns the id of a request for its answer. */
export function requestIdOf(context: { get: (name: 'requestId') => string | undefined }): string {
  return context.get('requestId') ?? ''
}

/** Creates the handler of errors that a route throws: the one place that answers them. */
export function answerError(ports: Ports) {
  return (error: Error, context: Context<ApiEnvironment>): Response => {
    if (error instanceof StoreUnavailableError) noteRefusal(ports, error.reason)
    const failure = failureOf(error)
    if (failure.code === 'internal') {
      ports.metrics.count('api_errors')
      logError(requestIdOf(context), error)
    }
    return problemResponse(failure, requestIdOf(context))
  }
}
