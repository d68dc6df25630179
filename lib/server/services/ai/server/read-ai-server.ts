import 'server-only'
import { type ProviderSettings, providerPresets } from '@/lib/ai/client/model-providers'
import type { Ports } from '../../../ports-types'
import {
  type AiServerRow,
  aiServerSealPlace,
  readAiServerRow,
} from '../../../repositories/ai-server'
import { openSeal } from '../../../secrets/seal'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets'>

/** The installation's own server of models, and who has said so. */
export type AiServer = {
  source: 'configuration' | 'setting'
  settings: ProviderSettings
  /** False: it needs a key, and there is none, or it does not open any more. */
  isReady: boolean
}

const isComplete = ({ provider, apiKey }: ProviderSettings) =>
  apiKey !== null || !providerPresets[provider].needsKey

/**
 * Opens the model server that was set at a screen. A key that does not open counts as none, and no request is sent
 * without it.
 */
export async function openAiServerRow(ports: Parts, row: AiServerRow): Promise<AiServer> {
  const { sealed, savedAt: _, ...server } = row
  const apiKey = sealed === null ? null : await openSeal(ports.secrets, aiServerSealPlace, sealed)
  const settings = { ...server, apiKey }
  const isLost = sealed !== null && apiKey === null
  return { source: 'setting', settings, isReady: !isLost && isComplete(settings) }
}

/**
 * The server of models that the installation pays for: the configuration's own goes first, so that whoever
 * starts the server has the last word; else what an operator has set. Null where there is none.
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
