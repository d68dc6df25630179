import 'server-only'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { createDialectMemory, type DialectMemory } from '@/lib/ai/client/dialect'
import type { ModelClient } from '@/lib/ai/client/model-client'
import type { ProviderSettings } from '@/lib/ai/client/model-providers'
import { isMetadataHost } from './metadata-host'
import type { Models } from './model-types'

declare global {
  // Next evaluates a module once for each of its bundles; rejected parameters of a server are learnt once per process.
  var vitaeDialects: DialectMemory | undefined
}

/**
 * Fetches as `fetch` does, but never from this machine's metadata service: a host name, such as one of `.local`,
 * may resolve to its address.
 *
 * @throws Error for such a name; the client reports the server as unreachable
 */
const fetchElsewhere: typeof fetch = async (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input)
  const bare = hostname.replace(/^\[|\]$/g, '')
  // A name that this machine cannot resolve may be known to a proxy; it does not resolve to a local address here.
  const found =
    isIP(bare) === 0 ? await lookup(bare, { all: true }).catch(() => []) : [{ address: bare }]
  if (found.some(({ address }) => isMetadataHost(address))) {
    throw new Error('The server of models has the address of the metadata of this machine')
  }
  return fetch(input, init)
}

/** Returns a client that is loaded with its first request: most processes make none. */
function openWhenAsked(settings: ProviderSettings, memory: DialectMemory): ModelClient {
  let opened: Promise<ModelClient> | null = null
  const open = async () => {
    const { createModelClient } = await import('@/lib/ai/client/model-client')
    return createModelClient(settings, { memory, fetch: fetchElsewhere })
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
