import type { AccountExport } from '@/lib/api/account-exports'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { ApiResult } from '../api/api-types'
import { callOf } from '../api/call-of'
import { createSend, readResult, type Send } from '../api/send'

const statuses = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const

function readProgress(value: JsonValue | undefined): AccountExport['progress'] {
  if (!isJsonObject(value)) return null
  const { done, of } = value
  return typeof done === 'number' && typeof of === 'number' ? { done, of } : null
}

function readPart(value: unknown): NonNullable<AccountExport['parts']> {
  if (!isJsonObject(value)) return []
  const { url, link, fileName, bytes, sha256 } = value
  const { expiresAt } = isJsonObject(link) ? link : {}
  const isPart =
    typeof url === 'string' &&
    typeof expiresAt === 'string' &&
    typeof fileName === 'string' &&
    typeof bytes === 'number' &&
    typeof sha256 === 'string'
  return isPart ? [{ url, link: { url, expiresAt }, fileName, bytes, sha256 }] : []
}

// Every answer is looked at before it is believed.
function readExport(value: unknown): AccountExport | null {
  if (!isJsonObject(value)) return null
  const { id, createdAt, expiresAt } = value
  const status = statuses.find((one) => one === value.status)
  if (typeof id !== 'string' || !status) return null
  if (typeof createdAt !== 'string' || typeof expiresAt !== 'string') return null
  const parts = Array.isArray(value.parts) ? value.parts.flatMap(readPart) : undefined
  const progress = readProgress(value.progress)
  return { id, status, progress, createdAt, expiresAt, ...(parts ? { parts } : {}) }
}

function readLast(value: unknown): { last: AccountExport | null } | null {
  if (!isJsonObject(value) || !Array.isArray(value.exports)) return null
  const [first] = value.exports
  return { last: first === undefined ? null : readExport(first) }
}

/** Creates the client for the account export endpoints. Nothing throws. */
export function createExportsApi(send: Send = createSend()) {
  return {
    begin: async (): Promise<ApiResult<AccountExport>> =>
      readResult(await send(callOf('POST /api/v1/me/exports', {})), readExport),
    /** The last one, without links. */
    last: async (): Promise<ApiResult<{ last: AccountExport | null }>> =>
      readResult(await send(callOf('GET /api/v1/me/exports', {})), readLast),
    read: async (id: string): Promise<ApiResult<AccountExport>> =>
      readResult(await send(callOf('GET /api/v1/me/exports/{id}', { path: { id } })), readExport),
    async discard(id: string): Promise<ApiResult<null>> {
      const result = await send(callOf('DELETE /api/v1/me/exports/{id}', { path: { id } }))
      return result.ok ? { ok: true, value: null } : result
    },
  }
}

/** The one that the screens use. */
export const exportsApi = createExportsApi()
