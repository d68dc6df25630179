import 'server-only'
import type { AiKeyRequest } from '@/lib/api/ai'
import type { Home } from '../home-types'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { deleteAiKey, putAiKey, readAiKey, sealPlace } from '../repositories/ai-key'
import { sealText } from '../secrets/seal'

type Parts = Pick<Home, 'configuration' | 'items' | 'secrets' | 'now'>

/**
 * Keeps somebody's own key, sealed, with the model that they want.
 *
 * @returns `forbidden` where the operator wants no such keys; `invalid` where no key is given and none
 *   for that provider is there
 */
export async function saveAiKey(
  home: Parts,
  owner: OwnerId,
  { key, ...wanted }: AiKeyRequest,
): Promise<Outcome<null>> {
  if (!home.configuration.ai.allowsOwnKeys) return { ok: false, code: 'forbidden' }
  const kept = key === undefined ? await readAiKey(home, owner) : null
  const isKept = kept?.provider === wanted.provider
  if (key === undefined && !isKept) {
    const reason = 'no key for this provider is there'
    return { ok: false, code: 'invalid', problems: [{ path: 'key', code: 'not-allowed', reason }] }
  }
  const sealed = isKept ? kept.sealed : await sealText(home.secrets, sealPlace(owner), key ?? '')
  await putAiKey(home, owner, { ...wanted, sealed, savedAt: home.now() })
  return { ok: true, value: null }
}

/** Takes somebody's own key away; none is fine. */
export async function removeAiKey(home: Pick<Home, 'items'>, owner: OwnerId): Promise<void> {
  await deleteAiKey(home, owner)
}
