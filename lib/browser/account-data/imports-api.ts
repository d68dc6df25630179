import type { AccountImport, AccountImportResult } from '@/lib/api/account-imports'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { ApiResult } from '../api/api-types'
import { callOf } from '../api/call-of'
import { createSend, readResult, type Send } from '../api/send'
import { isSignedForm, type SignedForm, sendForm } from '../api/send-form'

/** Progress of an import, as far as a screen shows it. */
export type ImportState = Pick<AccountImport, 'status' | 'progress'> & {
  code: string | null
  result: AccountImportResult | null
}

const statuses = ['waiting', 'reading', 'writing', 'done', 'failed'] as const
const numberOf = (value: JsonValue | undefined) => (typeof value === 'number' ? value : 0)

function readRefused(value: JsonValue | undefined): AccountImportResult['refused'] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one) =>
    isJsonObject(one) && typeof one.file === 'string' && typeof one.code === 'string'
      ? [{ file: one.file, code: one.code as AccountImportResult['refused'][number]['code'] }]
      : [],
  )
}

function readCounts(value: JsonValue | undefined): AccountImportResult | null {
  if (!isJsonObject(value)) return null
  return {
    added: numberOf(value.added),
    alreadyHere: numberOf(value.alreadyHere),
    versions: numberOf(value.versions),
    pictures: numberOf(value.pictures),
    pdfs: numberOf(value.pdfs),
    refused: readRefused(value.refused),
    refusedCount: numberOf(value.refusedCount),
  }
}

// Every answer is looked at before it is believed.
function readState(value: unknown): ImportState | null {
  if (!isJsonObject(value)) return null
  const status = statuses.find((one) => one === value.status)
  if (!status) return null
  const { done, of } = isJsonObject(value.progress) ? value.progress : {}
  const progress = typeof done === 'number' && typeof of === 'number' ? { done, of } : null
  const code = typeof value.code === 'string' ? value.code : null
  return { status, progress, code, result: readCounts(value.result) }
}

function readBegun(value: unknown): { id: string; upload: SignedForm } | null {
  if (!isJsonObject(value) || typeof value.id !== 'string') return null
  return isSignedForm(value.upload) ? { id: value.id, upload: value.upload } : null
}

/** Milliseconds for a part of an export on its way, over a slow line. */
const patience = 300_000

/** Creates the client for the endpoints that import archives. Nothing throws. */
export function createImportsApi(
  send: Send = createSend(),
  fetcher: typeof fetch = (...request) => fetch(...request),
) {
  return {
    begin: async (fileName: string) => {
      const body = { fileName: fileName.slice(0, 255) || 'vitae.zip' }
      return readResult(await send(callOf('POST /api/v1/me/imports', { body })), readBegun)
    },
    /** False where it did not arrive. */
    send: (upload: SignedForm, file: Blob): Promise<boolean> =>
      sendForm(fetcher, upload, file, patience).catch(() => false),
    read: async (id: string): Promise<ApiResult<ImportState>> =>
      readResult(await send(callOf('GET /api/v1/me/imports/{id}', { path: { id } })), readState),
  }
}

export type ImportsApi = ReturnType<typeof createImportsApi>
