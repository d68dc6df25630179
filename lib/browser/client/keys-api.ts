import type { CreateKeyBody } from '@/lib/api/keys'
import { type CreatedKey, readCreatedKey } from './answers/key-answers'
import type { ApiResult } from './api-types'
import { callOf } from './call-of'
import { createSend, readResult, type Send } from './send'

/** A key as lists show it, without its secret. */
export type ApiKey = Omit<CreatedKey, 'key'>

/** A key that was just made, with its secret, which comes this once. */
export type NewKey = ApiKey & { key: string }

/** An answer that repeats an earlier one has no secret, and is of no use here. */
function readNewKey(value: unknown): NewKey | undefined {
  const made = readCreatedKey(value)
  return made && made.key !== null ? { ...made, key: made.key } : undefined
}

/** Creates the client for the API key endpoints; the list comes with the page. Nothing throws. */
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

/** The one that the screens use. */
export const keysApi = createKeysApi()
