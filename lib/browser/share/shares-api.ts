import { readShare, readShareList, type Share } from '@/dist/answers/share-answers'
import type { ChangeShareBody, CreateShareBody } from '@/lib/api/shares'
import type { ApiResult } from '../client/api-types'
import { callOf } from '../client/call-of'
import { createSpaceSend, readResult, type Send } from '../client/send'

/** Creates the client for share links. Never throws. */
export function createSharesApi(send: Send = createSpaceSend()) {
  return {
    /** Lists the active links that show a document. */
    async list(document: string): Promise<ApiResult<Share[]>> {
      const call = callOf('GET /api/v1/shares', { query: { document } })
      const result = readResult(await send(call), readShareList)
      if (!result.ok) return result
      return { ok: true, value: result.value.shares.filter(({ revokedAt }) => revokedAt === null) }
    },
    create: async (body: CreateShareBody): Promise<ApiResult<Share>> =>
      readResult(await send(callOf('POST /api/v1/shares', { body })), readShare),
    change: async (id: string, body: ChangeShareBody): Promise<ApiResult<Share>> =>
      readResult(
        await send(callOf('PATCH /api/v1/shares/{id}', { path: { id }, body })),
        readShare,
      ),
    async end(id: string): Promise<ApiResult<null>> {
      const result = await send(callOf('DELETE /api/v1/shares/{id}', { path: { id } }))
      return result.ok ? { ok: true, value: null } : result
    },
  }
}

/** Shared instance. */
export const sharesApi = createSharesApi()
