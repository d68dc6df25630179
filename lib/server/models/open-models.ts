import 'server-only'
import { createDialectMemory, type DialectMemory } from '@/lib/ai/client/dialect'
import type { ModelClient } from '@/lib/ai/client/model-client'
import type { ProviderSettings } from '@/lib/ai/client/providers'
import type { Models } from './types'

declare global {
  // Next evaluates a module once for each of its bundles; what a server refuses is learnt once.
  var vitaeDialects: DialectMemory | undefined
}

/** A client that is loaded with its first question: most that start a home ask none. */
function openWhenAsked(settings: ProviderSettings, memory: DialectMemory): ModelClient {
  let opened: Promise<ModelClient> | null = null
  const open = async () => {
    const { createModelClient } = await import('@/lib/ai/client/model-client')
    return createModelClient(settings, { memory })
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

/** Servers of models over the network. */
export function openModels(): Models {
  globalThis.vitaeDialects ??= createDialectMemory()
  const memory = globalThis.vitaeDialects
  return { open: (settings) => openWhenAsked(settings, memory) }
}
