import type { ApiKey, CreateKeyBody, Scope } from '@/lib/api/keys'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { ApiResult } from '../api/api-types'
import { callOf } from '../api/call-of'
import { createSend, readResult, type Send } from '../api/send'

const textOf = (value: JsonValue | undefined) => (typeof value === 'string' ? value : null)

// Every answer is looked at before it is believed; what is more than we know is passed over.
function readKey(value: unknown): ApiKey | null {
  if (!isJsonObject(value) || !Array.isArray(value.scopes)) return null
  const [id, name, prefix] = [textOf(value.id), textOf(value.name), textOf(value.prefix)]
  const createdAt = textOf(value.createdAt)
  if (id === null || name === null || prefix === null || createdAt === null) return null
  return {
    id,
    name,
    prefix,
    scopes: value.scopes.filter((scope) => typeof scope === 'string') as Scope[],
    createdAt,
    expiresAt: textOf(value.expiresAt),
    lastUsedAt: textOf(value.lastUsedAt),
  }
}

function readCreated(value: unknown): (ApiKey & { key: string }) | null {
  const made = readKey(value)
  const key = isJsonObject(value) ? textOf(value.key) : null
  return made && key !== null ? { ...made, key } : null
}

/** Creates the client for the API key endpoints; the list comes with the page. Nothing throws. */
export function createKeysApi(send: Send = createSend()) {
  return {
    make: async (body: CreateKeyBody): Promise<ApiResult<ApiKey & { key: string }>> =>
      readResult(await send(callOf('POST /api/v1/keys', { body })), readCreated),
    async revoke(id: string): Promise<ApiResult<null>> {
      const result = await send(callOf('DELETE /api/v1/keys/{id}', { path: { id } }))
      return result.ok ? { ok: true, value: null } : result
    },
  }
}

/** The one that the screens use. */
export const keysApi = createKeysApi()
