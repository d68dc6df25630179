import {
  type CvRequest,
  type CvRequestList,
  readCvRequest,
  readCvRequestList,
} from '@/dist/answers/cv-request-answers'
import type { ApiResult } from './api-types'
import { callOf } from './call-of'
import { createSend, readResult, type Send } from './send'

/** CV request as in lists. */
export type CvRequestHead = CvRequestList['requests'][number]

/** Creates the client for CV requests, which the server completes later. Never throws. */
export function createCvRequestsApi(send: Send = createSend()) {
  const done = (result: ApiResult<unknown>): ApiResult<null> =>
    result.ok ? { ok: true, value: null } : result
  return {
    async list(): Promise<ApiResult<CvRequestHead[]>> {
      const result = readResult(await send(callOf('GET /api/v1/requests', {})), readCvRequestList)
      return result.ok ? { ok: true, value: result.value.requests } : result
    },
    /** Reads a request with links to its files, which expire after an hour. */
    read: async (id: string): Promise<ApiResult<CvRequest>> =>
      readResult(await send(callOf('GET /api/v1/requests/{id}', { path: { id } })), readCvRequest),
    remove: async (id: string): Promise<ApiResult<null>> =>
      done(await send(callOf('DELETE /api/v1/requests/{id}', { path: { id } }))),
  }
}

/** Shared instance. */
export const cvRequestsApi = createCvRequestsApi()
