import {
  type AccountExport,
  readAccountExport,
  readAccountExportList,
} from '@/dist/answers/account-export-answers'
import type { ApiResult } from '../../client/api-types'
import { callOf } from '../../client/call-of'
import { createSend, readResult, type Send } from '../../client/send'

function readLast(value: unknown): { last: AccountExport | null } | undefined {
  const list = readAccountExportList(value)
  return list && { last: list.exports[0] ?? null }
}

export type ExportsApi = {
  begin: () => Promise<ApiResult<AccountExport>>
  /** Last export, without links. */
  last: () => Promise<ApiResult<{ last: AccountExport | null }>>
  read: (id: string) => Promise<ApiResult<AccountExport>>
  discard: (id: string) => Promise<ApiResult<null>>
}

const withoutValue = (result: ApiResult<unknown>): ApiResult<null> =>
  result.ok ? { ok: true, value: null } : result

/** Creates the client for exports of a workspace. Never throws. */
export function createWorkspaceExportsApi(id: string, send: Send = createSend()): ExportsApi {
  const ofWorkspace = { path: { id } }
  const ofExport = (one: string) => ({ path: { id, export: one } })
  return {
    begin: async () =>
      readResult(
        await send(callOf('POST /api/v1/workspaces/{id}/exports', ofWorkspace)),
        readAccountExport,
      ),
    last: async () =>
      readResult(await send(callOf('GET /api/v1/workspaces/{id}/exports', ofWorkspace)), readLast),
    read: async (one) =>
      readResult(
        await send(callOf('GET /api/v1/workspaces/{id}/exports/{export}', ofExport(one))),
        readAccountExport,
      ),
    discard: async (one) =>
      withoutValue(
        await send(callOf('DELETE /api/v1/workspaces/{id}/exports/{export}', ofExport(one))),
      ),
  }
}

/** Creates the client for account exports. Never throws. */
export function createExportsApi(send: Send = createSend()): ExportsApi {
  return {
    begin: async () =>
      readResult(await send(callOf('POST /api/v1/me/exports', {})), readAccountExport),
    last: async () => readResult(await send(callOf('GET /api/v1/me/exports', {})), readLast),
    read: async (id) =>
      readResult(
        await send(callOf('GET /api/v1/me/exports/{id}', { path: { id } })),
        readAccountExport,
      ),
    discard: async (id) =>
      withoutValue(await send(callOf('DELETE /api/v1/me/exports/{id}', { path: { id } }))),
  }
}

/** Shared instance. */
export const exportsApi = createExportsApi()
