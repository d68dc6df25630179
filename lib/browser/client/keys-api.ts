import { type CreatedKey, readCreatedKey } from '@/dist/answers/key-answers'
import type { CreateKeyBody } from '@/lib/api/keys'
import type { ApiResult } from './api-types'
import { callOf } from './call-of'
import { createSend, readResult, type Send } from './send'

/** API key as in lists, without its secret. */
export type ApiKey = Omit<CreatedKey, 'key'>

/** New API key with its secret, which is sent only once. */
export type NewKey = ApiKey & { key: string }

/** Rejects an answer without the secret, which a repeated request gets. */
function readNewKey(value: unknown): NewKey | undefined {
  const made = readCreatedKey(value)
  return made && made.key !== null ? { ...made, key: made.key } : undefined
}

/** Creates the client for the API key endpoints; the list is part of the page. Never throws. */
export function createKeysApi(send: Send = createSend()) {
  return {
    make: async (body: CreateKeyBody): Promise<ApiResult<NewKey>> =>
      readResult(await send(callOf('POST /api/v1/keys', { body })), readNewKey),
    async revoke(id: string): Promise<ApiResult<null>> {
      const result = await send(callOf('DELETE /api/v1/keys/{id}', { path: { id } }))
      return result.ok ? { ok: true, value: null } : result
    },
  }
}

/** Shared instance. */
export const keysApi = createKeysApi()
