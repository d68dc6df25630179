import type { Dialect } from './dialect'
import table from './model-providers.json' with { type: 'json' }

/** Providers with known quirks; `compatible` is any other server with the same routes. */
export type ProviderId = keyof typeof table

export type ProviderPreset = {
  /** As the vendor writes it. */
  name: string
  /**
   * Address of the API. `fixed`: only this one, so that a person's own key may be sent there. `usual`: this one unless
   * another one is set. `own`: always set.
   */
  address: { kind: 'fixed' | 'usual'; baseUrl: string } | { kind: 'own' }
  needsKey: boolean
  /** Header for the key beside `authorization`, for servers that require one. */
  keyHeader: string | null
  /** Headers of every request, and further ones of requests from a page. */
  headers: Readonly<Record<string, string>>
  pageHeaders: Readonly<Record<string, string>>
  /** True if the server lets no page of another origin read its answers (CORS), or does not document that it does. */
  refusesPages: boolean
  /** Path of the list of models; null for `/models`. Header for the key there; null for `authorization`. */
  modelsPath: string | null
  modelsKeyHeader: string | null
  /** Command that starts a server of the person's own so that pages of `{origin}` may ask it. */
  allow: string | null
  /** Name of a model that the provider has had; null without fixed models. */
  example: string | null
  /** Dialect of the first request; refused parameters are learned (see dialect.ts). */
  dialect: Dialect
}

/** Servers of open models: Ollama accepts only `max_tokens`, and the others accept it. */
const open: Dialect = {
  mode: 'schema',
  limit: 'max_tokens',
  hasTemperature: true,
  hasEffort: false,
  canStream: true,
}
const dialects: Readonly<Record<string, Dialect>> = {
  open,
  json: { ...open, mode: 'json' },
  /** For servers that ignore `response_format`. */
  plain: { ...open, mode: 'plain' },
  hosted: {
    mode: 'schema',
    limit: 'max_completion_tokens',
    hasTemperature: false,
    hasEffort: true,
    canStream: true,
  },
}

type Entry = Pick<ProviderPreset, 'name' | 'address'> &
  Partial<Omit<ProviderPreset, 'dialect' | 'needsKey'>> & { dialect: string; needsNoKey?: boolean }

const presetOf = ({ dialect, needsNoKey, ...entry }: Entry): ProviderPreset => ({
  ...{ keyHeader: null, headers: {}, pageHeaders: {}, refusesPages: false },
  ...{ modelsPath: null, modelsKeyHeader: null, allow: null, example: null },
  ...entry,
  needsKey: !needsNoKey,
  dialect: dialects[dialect] ?? open,
})

const entries = Object.entries(table) as [ProviderId, Entry][]

/** Ids of all providers, in the order in which lists show them. */
export const providerIds = entries.map(([id]) => id)

/** Presets of each provider before its first request. */
export const providerPresets = Object.fromEntries(
  entries.map(([id, entry]) => [id, presetOf(entry)]),
) as Readonly<Record<ProviderId, ProviderPreset>>

type LocalProvider = 'ollama' | 'lmstudio' | 'llamacpp' | 'vllm'
export type OwnKeyProvider = Exclude<ProviderId, LocalProvider | 'azure' | 'compatible'>

const isOf = (id: ProviderId, kind: string) => providerPresets[id].address.kind === kind

/** Presets with fixed hosts, the only ones that a person's own key is sent to. */
export const ownKeyProviders = providerIds.filter((id): id is OwnKeyProvider => isOf(id, 'fixed'))
/** Presets of servers that are looked for on the person's machine. */
export const localProviders = providerIds.filter((id): id is LocalProvider => isOf(id, 'usual'))

/** Returns the address of a preset that has one. */
export function addressOf(id: OwnKeyProvider | LocalProvider): string {
  const { address } = providerPresets[id]
  return address.kind === 'own' ? '' : address.baseUrl
}

/** Settings of one server. */
export type ProviderSettings = {
  provider: ProviderId
  /** Without a slash at the end. */
  baseUrl: string
  apiKey: string | null
  model: string
  /** Null without embeddings. */
  embeddingModel: string | null
}
