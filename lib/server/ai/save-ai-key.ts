import 'server-only'
import type { AiKeyRequest } from '@/lib/api/ai'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { sealText } from '../secrets/seal'
import { deleteAiKey, putAiKey, readAiKey, sealPlace } from './ai-key-rows'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets' | 'now'>

/**
 * Stores a user's own key, encrypted, with the chosen model.
 *
 * @returns `forbidden` if the operator has disabled own keys; `invalid` if no key is given and none is stored for
 * that provider
 */
export async function saveAiKey(
  ports: Parts,
  owner: OwnerId,
  { key, ...wanted }: AiKeyRequest,
): Promise<Outcome<null>> {
  if (!ports.configuration.ai.allowsOwnKeys) return { ok: false, code: 'forbidden' }
  const kept = key === undefined ? await readAiKey(ports, owner) : null
  const isKept = kept?.provider === wanted.provider
  if (key === undefined && !isKept) {
    const reason = 'no key for this provider is there'
    return { ok: false, code: 'invalid', problems: [{ path: 'key', code: 'not-allowed', reason }] }
  }
  const sealed = isKept ? kept.sealed : await sealText(ports.secrets, sealPlace(owner), key ?? '')
  await putAiKey(ports, owner, { ...wanted, sealed, savedAt: ports.now() })
  return { ok: true, value: null }
}

/** Deletes a user's own key; succeeds without one. */
export async function removeAiKey(ports: Pick<Ports, 'items'>, owner: OwnerId): Promise<void> {
  await deleteAiKey(ports, owner)
}
