import { readConflict } from '@/dist/answers/conflict-answers'
import { type ErrorCode, errorStatus } from '@/lib/api/errors'
import type * as Api from '@/lib/api/workspaces'
import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'
import { currentWorkspace } from '../sync/spaces/space-address'
import type { ApiFailure, ApiFailureCode, ApiResult } from './api-types'
import type { Reader } from './readers'
import { waitFor } from './wait-for'

/** Parameters of one request. */
export type Call = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  body?: unknown
  /** Sent as `If-Match`: the request applies only to this version. */
  ifMatch?: number
  /** Sent as `If-None-Match`: a 304 becomes `unchanged`. */
  ifNoneMatch?: string
  /** Idempotency key. */
  idempotencyKey?: string
}

export type Send = (call: Call) => Promise<ApiResult<unknown>>

/** Header with the workspace of a request. */
export const workspaceHeader: typeof Api.workspaceHeader = 'vitae-workspace'

/** Default timeout in milliseconds, for half-open connections. */
const defaultPatience = 20_000

/** Maximum wait in milliseconds before a refused read is retried, and maximum retries. */
const maxReadWait = 3_000
const maxReadRetries = 3

/** Returns milliseconds before a read is retried; null for other requests and answers. */
const waitBeforeRetry = ({ method }: Call, result: ApiResult<unknown>): number | null =>
  method === 'GET' &&
  !result.ok &&
  result.code === 'too-many-requests' &&
  result.retryAfter !== null &&
  result.retryAfter <= maxReadWait
    ? result.retryAfter
    : null

/**
 * Creates the function that sends requests to our server with the session cookie. Any answer that is not from this API
 * is a failure: a captive portal must never count as saved. A read that is refused temporarily is retried a few times.
 *
 * @param patience timeout for the whole answer in milliseconds
 * @param workspace of the requests; null for the person's own space
 */
export function createSend(
  fetcher: typeof fetch = (...request) => fetch(...request),
  patience = defaultPatience,
  workspace: string | null = null,
): Send {
  const ask = async (call: Call, signal: AbortSignal): Promise<ApiResult<unknown>> => {
    const { method, path, body } = call
    const response = await fetcher(path, {
      method,
      headers: headersOf(call, workspace),
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
      signal,
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    })
    return readAnswer(response)
  }
  return async (call) => {
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(), patience)
    try {
      for (let tries = 0; ; tries++) {
        const result = await ask(call, abort.signal)
        const wait = tries < maxReadRetries ? waitBeforeRetry(call, result) : null
        if (wait === null) return result
        await waitFor(wait, abort.signal)
        if (abort.signal.aborted) return result
      }
    } catch {
      return failure(abort.signal.aborted ? 'timeout' : 'offline')
    } finally {
      clearTimeout(timer)
    }
  }
}

/**
 * Creates a sender for the space of this page: a workspace, or the person's own.
 *
 * @param patience timeout in milliseconds; default as in `createSend`
 */
export const createSpaceSend = (patience?: number): Send =>
  createSend(undefined, patience, currentWorkspace())

function headersOf(
  { method, ifMatch, ifNoneMatch, idempotencyKey }: Call,
  workspace: string | null,
): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json, application/problem+json' }
  if (method !== 'GET') headers['content-type'] = 'application/json'
  if (workspace !== null) headers[workspaceHeader] = workspace
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`
  if (ifNoneMatch !== undefined) headers['if-none-match'] = ifNoneMatch
  return headers
}

/** Result of a 304. No parser accepts it as a value. */
export const unchanged = Symbol('unchanged')

async function readAnswer(response: Response): Promise<ApiResult<unknown>> {
  if (response.status === 204) return { ok: true, value: null }
  if (response.status === 304) return { ok: true, value: unchanged }
  const retryAfter = readRetryAfter(response.headers.get('retry-after'))
  const type = response.headers.get('content-type') ?? ''
  const isJson = /^application\/(problem\+)?json\b/.test(type)
  // A truncated body is a lost connection, invalid JSON a bad answer.
  const text = await response.text()
  const value = isJson ? parse(text) : undefined
  if (response.ok) {
    const etag = response.headers.get('etag')
    return value === undefined
      ? failure('bad-answer')
      : { ok: true, value, ...(etag === null ? {} : { etag }) }
  }
  const problem = isJsonObject(value) ? value : null
  const limit = readLimit(problem?.limit)
  return {
    ok: false,
    code: codeOf(problem, response.status),
    retryAfter,
    current: readConflict(problem?.current) ?? null,
    ...(limit ? { limit } : {}),
  }
}

function readLimit(limit: unknown): ApiFailure['limit'] | null {
  if (!isJsonObject(limit)) return null
  const { name, max } = limit
  return typeof name === 'string' && typeof max === 'number' ? { name, max } : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(errorStatus, code)

/** Returns the code of a problem; derived from the status if something in front of the server answered. */
function codeOf(problem: JsonObject | null, status: number): ApiFailureCode {
  if (isCode(problem?.code)) return problem.code
  if (status === 413) return 'too-large'
  if (status === 429) return 'too-many-requests'
  if (status === 503) return 'unavailable'
  if (status >= 500) return 'internal'
  return 'bad-answer'
}

/** Parses `Retry-After`: seconds or a date (RFC 9110 section 10.2.3), in milliseconds from now; null if invalid. */
function readRetryAfter(header: string | null): number | null {
  if (header === null) return null
  const seconds = Number(header)
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}

/** Creates a failure that no server has reported. */
export function failure(code: ApiFailureCode): ApiFailure {
  return { ok: false, code, retryAfter: null, current: null }
}

/** Parses the value of an answer; a failure if it is invalid. */
export function readResult<T>(result: ApiResult<unknown>, read: Reader<T>): ApiResult<T> {
  if (!result.ok) return result
  const value = read(result.value)
  return value === undefined ? failure('bad-answer') : { ok: true, value }
}
