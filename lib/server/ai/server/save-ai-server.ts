import 'server-only'
import { type ProviderId, providerPresets } from '@/lib/ai/client/model-providers'
import type { AiServerBody } from '@/lib/api/operator'
import { judgeServerAddress } from '../../config/config-ai-address'
import type { Principal } from '../../identity/identity-types'
import { reauthenticationLifetime } from '../../identity/reauthentication-lifetime'
import type { Failure, Outcome } from '../../outcome'
import type { Ports } from '../../ports-types'
import { sealText } from '../../secrets/seal'
import {
  aiServerSealPlace,
  deleteAiServerRow,
  putAiServerRow,
  readAiServerRow,
} from './ai-server-rows'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets' | 'now'>

/** Creates a failure with a reason code of the settings screen. */
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
 * Sets the installation's model server, with its key encrypted. Users' text is sent there from now on, so in the
 * app it needs an authentication within the last ten minutes.
 *
 * @returns `proof-needed`; `invalid` for a forbidden address, and if a key is needed and none is stored for that
 * address: a key is never sent to another address than it was given for
 */
export async function saveAiServer(
  ports: Parts,
  principal: Principal,
  { key, baseUrl: asked, ...wanted }: AiServerBody,
): Promise<Outcome<null>> {
  const isFresh =
    principal.via === 'key' || ports.now() - principal.signedInAt < reauthenticationLifetime
  if (!isFresh) return { ok: false, code: 'proof-needed' }
  const place = placeOf(ports, wanted.provider, asked)
  if (!place.ok) return place
  const baseUrl = place.value
  const before = await readAiServerRow(ports)
  const isSame = before?.provider === wanted.provider && before.baseUrl === baseUrl
  const kept = key === undefined && isSame ? before.sealed : null
  const sealed = key ? await sealText(ports.secrets, aiServerSealPlace, key) : kept
  if (sealed === null && providerPresets[wanted.provider].needsKey) return refuse('key', 'missing')
  await putAiServerRow(ports, { ...wanted, baseUrl, sealed, savedAt: ports.now() })
  return { ok: true, value: null }
}

/** Deletes the setting; succeeds without one. The configuration still applies. */
export async function removeAiServer(ports: Pick<Ports, 'items'>): Promise<void> {
  await deleteAiServerRow(ports)
}
