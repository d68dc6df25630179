import 'server-only'
import type { ModelClient } from '@/lib/ai/client/model-client'
import { addressOf, type ProviderSettings } from '@/lib/ai/client/model-providers'
import { watchModel } from '../operator/outages/watch-model'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { openSeal } from '../secrets/seal'
import { readAiKey, sealPlace } from './ai-key-rows'
import type { AiPayer } from './ai-usage-rows'
import { readAiServer } from './server/read-ai-server'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets' | 'models' | 'now'>

/** Model that answers a user, and who pays for it. Does not contain the key. */
export type OpenedModel = {
  client: ModelClient
  payer: AiPayer
  server: Omit<ProviderSettings, 'apiKey'>
  /** Verifies what the model writes; null where it is switched off. */
  reader: OpenedReader | null
}

/** The model that reads: of the same server and key, so that texts go nowhere else. */
export type OpenedReader = Pick<OpenedModel, 'client' | 'payer' | 'server'>

/** Reads the user's own settings; null without any, `lost` if the key cannot be decrypted any more. */
async function readOwn(ports: Parts, owner: OwnerId): Promise<ProviderSettings | null | 'lost'> {
  const row = ports.configuration.ai.allowsOwnKeys ? await readAiKey(ports, owner) : null
  if (!row) return null
  const apiKey = await openSeal(ports.secrets, sealPlace(owner), row.sealed)
  if (apiKey === null) return 'lost'
  const { provider, model, embeddingModel } = row
  return { provider, baseUrl: addressOf(provider), apiKey, model, embeddingModel }
}

async function readOperators(ports: Parts): Promise<ProviderSettings | null> {
  const server = await readAiServer(ports)
  return server?.isReady ? server.settings : null
}

/**
 * Opens the model that answers a user: with their own key, else the operator's. If their own key cannot be
 * decrypted any more, none: text that a user has chosen to send to one server goes to no other.
 *
 * @returns `ai-not-set-up` where there is none
 */
export async function openModel(ports: Parts, owner: OwnerId): Promise<Outcome<OpenedModel>> {
  const own = await readOwn(ports, owner)
  const settings = own === null ? await readOperators(ports) : own
  if (settings === null || settings === 'lost') return { ok: false, code: 'ai-not-set-up' }
  return { ok: true, value: openSettings(ports, settings, own === null ? 'operator' : 'own') }
}

/** Opens the installation's own server, for an operator's test; else as `openModel`. */
export async function openOperatorsModel(ports: Parts): Promise<Outcome<OpenedModel>> {
  const settings = await readOperators(ports)
  if (settings === null) return { ok: false, code: 'ai-not-set-up' }
  return { ok: true, value: openSettings(ports, settings, 'operator') }
}

function openSettings(ports: Parts, settings: ProviderSettings, payer: AiPayer): OpenedModel {
  const open = (one: ProviderSettings): OpenedReader => {
    const { apiKey: _, ...server } = one
    const client = ports.models.open(one)
    return { client: payer === 'own' ? client : watchModel(client, ports), payer, server }
  }
  const { isOn, model } = ports.configuration.ai.reader
  const opened = open(settings)
  // Named for the server of the configuration; another one would not know it.
  const isNamed = payer === 'operator' && ports.configuration.ai.server !== null && model !== null
  const isOther = isNamed && model !== settings.model
  const reader = isOther ? open({ ...settings, model }) : opened
  return { ...opened, reader: isOn ? reader : null }
}
