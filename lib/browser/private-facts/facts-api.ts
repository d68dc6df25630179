import { type PrivateFactPage, readPrivateFactPage } from '@/dist/answers/private-fact-answers'
import type { PrivateFact } from '@/lib/resume/private-facts'
import type { ApiResult } from '../client/api-types'
import { callOf } from '../client/call-of'
import { createSend, readResult, type Send } from '../client/send'

/** Client of the endpoints of private facts. Never throws: failures are values. */
export type FactsApi = {
  /** Reads a page of the account's facts; null: the first one. */
  page: (cursor: string | null) => Promise<ApiResult<PrivateFactPage>>
  put: (fact: PrivateFact) => Promise<ApiResult<unknown>>
  erase: (id: string) => Promise<ApiResult<unknown>>
}

/** Creates the client. Requests are about the person's own space, on the page of a workspace too. */
export function createFactsApi(send: Send = createSend()): FactsApi {
  return {
    page: async (cursor) =>
      readResult(
        await send(
          callOf('GET /api/v1/me/private-facts', cursor === null ? {} : { query: { cursor } }),
        ),
        readPrivateFactPage,
      ),
    put: ({ id, ...body }) =>
      send(callOf('PUT /api/v1/me/private-facts/{id}', { path: { id }, body })),
    erase: (id) => send(callOf('DELETE /api/v1/me/private-facts/{id}', { path: { id } })),
  }
}
