import 'server-only'
import { type ProviderSettings, providerPresets } from '@/lib/ai/client/model-providers'
import type { Ports } from '../../ports-types'
import { openSeal } from '../../secrets/seal'
import { type AiServerRow, aiServerSealPlace, readAiServerRow } from './ai-server-rows'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets'>

/** The installation's own model server, and the source of the setting. */
export type AiServer = {
  source: 'configuration' | 'setting'
  settings: ProviderSettings
  /** False: it needs a key, and there is none, or it cannot be decrypted any more. */
  isReady: boolean
}

const isComplete = ({ provider, apiKey }: ProviderSettings) =>
  apiKey !== null || !providerPresets[provider].needsKey

/**
 * Opens the model server that was set in the app. A key that cannot be decrypted counts as none, and no request is
 * sent without it.
 */
export async function openAiServerRow(ports: Parts, row: AiServerRow): Promise<AiServer> {
  const { sealed, savedAt: _, ...server } = row
  const apiKey = sealed === null ? null : await openSeal(ports.secrets, aiServerSealPlace, sealed)
  const settings = { ...server, apiKey }
  const isLost = sealed !== null && apiKey === null
  return { source: 'setting', settings, isReady: !isLost && isComplete(settings) }
}

/**
 * Reads the model server that the installation pays for: the configuration takes precedence, so that the
 * administrator of the server decides; else the one that an operator has set. Null where there is none.
 */
export async function readAiServer(ports: Parts): Promise<AiServer | null> {
  const { server } = ports.configuration.ai
  if (server) {
    const settings = { ...server, apiKey: await ports.secrets.read('ai-key') }
    return { source: 'configuration', settings, isReady: isComplete(settings) }
  }
  const row = await readAiServerRow(ports)
  return row && openAiServerRow(ports, row)
}
