import 'server-only'
import { type ProviderId, providerPresets } from '@/lib/ai/client/providers'
import type { AiServerBody } from '@/lib/api/operator'
import { judgeServerAddress } from '../../config-ai-address'
import type { Home } from '../../home-types'
import { reauthenticationLifetime } from '../../identity/reauthentication-lifetime'
import type { Principal } from '../../identity/types'
import type { Failure, Outcome } from '../../outcome'
import {
  aiServerSealPlace,
  deleteAiServerRow,
  putAiServerRow,
  readAiServerRow,
} from '../../repositories/ai-server'
import { sealText } from '../../secrets/seal'

type Parts = Pick<Home, 'configuration' | 'items' | 'secrets' | 'now'>

/** Reasons as the screen knows them. */
function refuse(path: string, reason: string): Failure {
  return { ok: false, code: 'invalid', problems: [{ path, code: 'not-allowed', reason }] }
}

function placeOf(
  { configuration }: Parts,
  provider: ProviderId,
  asked: string | null,
): Outcome<string> {
  const { address } = providerPresets[provider]
  if (address.kind === 'fixed') {
    return asked === null ? { ok: true, value: address.baseUrl } : refuse('baseUrl', 'fixed')
  }
  if (asked === null) {
    return address.kind === 'usual'
      ? { ok: true, value: address.baseUrl }
      : refuse('baseUrl', 'missing')
  }
  const judged = judgeServerAddress(asked, { allowsNearby: configuration.home === 'embedded' })
  return judged.ok ? { ok: true, value: judged.baseUrl } : refuse('baseUrl', judged.fault)
}

/**
 * Sets the installation's server of models, its key sealed. What people write goes there from now on, so at
 * a screen it needs a proof of the last ten minutes.
 *
 * @returns `proof-needed`; `invalid` for an address that may not be, and where a key is needed and none of
 *   that address is there: a key never goes to another address than it was given for
 */
export async function saveAiServer(
  home: Parts,
  principal: Principal,
  { key, baseUrl: asked, ...wanted }: AiServerBody,
): Promise<Outcome<null>> {
  const isFresh =
    principal.via === 'key' || home.now() - principal.signedInAt < reauthenticationLifetime
  if (!isFresh) return { ok: false, code: 'proof-needed' }
  const place = placeOf(home, wanted.provider, asked)
  if (!place.ok) return place
  const baseUrl = place.value
  const before = await readAiServerRow(home)
  const isSame = before?.provider === wanted.provider && before.baseUrl === baseUrl
  const kept = key === undefined && isSame ? before.sealed : null
  const sealed = key ? await sealText(home.secrets, aiServerSealPlace, key) : kept
  if (sealed === null && providerPresets[wanted.provider].needsKey) return refuse('key', 'missing')
  await putAiServerRow(home, { ...wanted, baseUrl, sealed, savedAt: home.now() })
  return { ok: true, value: null }
}

/** Takes what was set away; none is fine. What the configuration says stays. */
export async function removeAiServer(home: Pick<Home, 'items'>): Promise<void> {
  await deleteAiServerRow(home)
}
