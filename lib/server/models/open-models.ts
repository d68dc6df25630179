import 'server-only'
import { createDialectMemory, type DialectMemory } from '@/lib/ai/client/dialect'
import type { ModelClient } from '@/lib/ai/client/model-client'
import type { ProviderSettings } from '@/lib/ai/client/model-providers'
import { createOutboundFetch } from '../kernel/fetch/outbound-fetch'
import { operatorReach } from '../kernel/fetch/reach'
import type { Models } from './model-types'

declare global {
  // Next evaluates a module once for each of its bundles; rejected parameters of a server are learnt once per process.
  var vitaeDialects: DialectMemory | undefined
}

/** Milliseconds after which no request waits any longer, whatever deadline its caller has set. */
const timeout = 600_000

/** Creates the `fetch` of a client of models: to the operator's servers, and others on the internet. */
export const createModelFetch = (maxBytes: number): typeof fetch =>
  createOutboundFetch({ reach: operatorReach, timeout, maxBytes, isStreamed: true })

/** Returns a client that is loaded with its first request: most processes make none. */
function openWhenAsked(settings: ProviderSettings, memory: DialectMemory): ModelClient {
  let opened: Promise<ModelClient> | null = null
  const open = async () => {
    const { createModelClient } = await import('@/lib/ai/client/model-client')
    return createModelClient(settings, { memory, createFetch: createModelFetch })
  }
  const client = () => {
    opened ??= open()
    return opened
  }
  return {
    model: settings.model,
    ask: async (question, options) => (await client()).ask(question, options),
    embed: async (texts, options) => (await client()).embed(texts, options),
  }
}

/** Opens model servers over the network. */
export function openModels(): Models {
  globalThis.vitaeDialects ??= createDialectMemory()
  const memory = globalThis.vitaeDialects
  return { open: (settings) => openWhenAsked(settings, memory) }
}
