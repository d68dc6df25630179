import {
  type AccountExport,
  readAccountExport,
  readAccountExportList,
} from '../answers/account-export-answers'
import type { ApiResult } from '../api/api-types'
import { callOf } from '../api/call-of'
import { createSend, readResult, type Send } from '../api/send'

function readLast(value: unknown): { last: AccountExport | null } | undefined {
  const list = readAccountExportList(value)
  return list && { last: list.exports[0] ?? null }
}

/** Creates the client for the account export endpoints. Nothing throws. */
export function createExportsApi(send: Send = createSend()) {
  return {
    begin: async (): Promise<ApiResult<AccountExport>> =>
      readResult(await send(callOf('POST /api/v1/me/exports', {})), readAccountExport),
    /** The last one, without links. */
    last: async (): Promise<ApiResult<{ last: AccountExport | null }>> =>
      readResult(await send(callOf('GET /api/v1/me/exports', {})), readLast),
    read: async (id: string): Promise<ApiResult<AccountExport>> =>
      readResult(
        await send(callOf('GET /api/v1/me/exports/{id}', { path: { id } })),
        readAccountExport,
      ),
    async discard(id: string): Promise<ApiResult<null>> {
      const result = await send(callOf('DELETE /api/v1/me/exports/{id}', { path: { id } }))
      return result.ok ? { ok: true, value: null } : result
    },
  }
}

/** The one that the screens use. */
export const exportsApi = createExportsApi()
