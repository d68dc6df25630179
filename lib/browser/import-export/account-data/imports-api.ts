import {
  type AccountImport,
  readAccountImport,
  readAccountImportUpload,
} from '@/dist/answers/account-import-answers'
import type { ApiResult } from '../../client/api-types'
import { callOf } from '../../client/call-of'
import { createSend, readResult, type Send } from '../../client/send'
import { type SignedForm, sendForm } from '../../client/send-form'

/** Upload timeout for a part of an export in milliseconds. */
const patience = 300_000

/** Creates the client for archive imports. Never throws. */
export function createImportsApi(
  send: Send = createSend(),
  fetcher: typeof fetch = (...request) => fetch(...request),
) {
  return {
    begin: async (fileName: string) => {
      const body = { fileName: fileName.slice(0, 255) || 'vitae.zip' }
      return readResult(
        await send(callOf('POST /api/v1/me/imports', { body })),
        readAccountImportUpload,
      )
    },
    /** Uploads a file; false if it did not arrive. */
    send: (upload: SignedForm, file: Blob): Promise<boolean> =>
      sendForm(fetcher, upload, file, patience).catch(() => false),
    read: async (id: string): Promise<ApiResult<AccountImport>> =>
      readResult(
        await send(callOf('GET /api/v1/me/imports/{id}', { path: { id } })),
        readAccountImport,
      ),
  }
}

export type ImportsApi = ReturnType<typeof createImportsApi>
