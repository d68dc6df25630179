import { type BulkExport, readBulkExport } from '@/dist/answers/bulk-export-answers'
import type { BulkExportBody } from '@/lib/api/bulk-exports'
import type { ApiResult } from '../../client/api-types'
import { callOf } from '../../client/call-of'
import { createSpaceSend, readResult, type Send } from '../../client/send'

export type BulkExportsApi = {
  /** @param idempotencyKey the same key is the same export */
  begin: (body: BulkExportBody, idempotencyKey: string) => Promise<ApiResult<BulkExport>>
  read: (id: string) => Promise<ApiResult<BulkExport>>
  /** Cancels an export, or deletes its file. */
  discard: (id: string) => Promise<ApiResult<unknown>>
}

/** Creates the client for bulk exports of the space of this page. Never throws. */
export function createBulkExportsApi(send: Send = createSpaceSend()): BulkExportsApi {
  return {
    begin: async (body, idempotencyKey) =>
      readResult(
        await send(callOf('POST /api/v1/bulk-exports', { body, idempotencyKey })),
        readBulkExport,
      ),
    read: async (id) =>
      readResult(
        await send(callOf('GET /api/v1/bulk-exports/{id}', { path: { id } })),
        readBulkExport,
      ),
    discard: (id) => send(callOf('DELETE /api/v1/bulk-exports/{id}', { path: { id } })),
  }
}
