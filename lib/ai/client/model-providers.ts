import type { Dialect } from './dialect'

/** The servers whose quirks we know; `compatible` is any other that speaks the same routes. */
export const providerIds = [
  'openai',
  'openrouter',
  'azure',
  'ollama',
  'vllm',
  'lmstudio',
  'compatible',
] as const
export type ProviderId = (typeof providerIds)[number]

export type ProviderPreset = {
  /** As the maker writes it. */
  name: string
  /**
   * Where it answers. `fixed`: there and nowhere else, so that a person's own key may go there.
   * `usual`: there unless the operator names another place. `own`: the operator names the place.
   */
  address: { kind: 'fixed' | 'usual'; baseUrl: string } | { kind: 'own' }
  needsKey: boolean
  /** The header that carries the key beside `authorization`, where a server wants one of its own. */
  keyHeader: string | null
  /** Dialect of the first request; parameters that the server refuses are learnt (see dialect.ts). */
  dialect: Dialect
}

const hosted: Dialect = {
  mode: 'schema',
  limit: 'max_completion_tokens',
  hasTemperature: false,
  hasEffort: true,
}
/** Servers of open models: Ollama knows `max_tokens` alone, and the others take it. */
const open: Dialect = {
  mode: 'schema',
  limit: 'max_tokens',
  hasTemperature: true,
  hasEffort: false,
}

/** Known properties of each server before the first request to it. */
export const providerPresets: Readonly<Record<ProviderId, ProviderPreset>> = {
  openai: {
    name: 'OpenAI',
    address: { kind: 'fixed', baseUrl: 'https://api.openai.com/v1' },
    needsKey: true,
    keyHeader: null,
    dialect: hosted,
  },
  openrouter: {
    name: 'OpenRouter',
    address: { kind: 'fixed', baseUrl: 'https://openrouter.ai/api/v1' },
    needsKey: true,
    keyHeader: null,
    dialect: open,
  },
  azure: {
    name: 'Azure OpenAI',
    address: { kind: 'own' },
    needsKey: true,
    keyHeader: 'api-key',
    dialect: hosted,
  },
  ollama: {
    name: 'Ollama',
    address: { kind: 'usual', baseUrl: 'http://localhost:11434/v1' },
    needsKey: false,
    keyHeader: null,
    dialect: open,
  },
  vllm: {
    name: 'vLLM',
    address: { kind: 'usual', baseUrl: 'http://localhost:8000/v1' },
    needsKey: false,
    keyHeader: null,
    dialect: open,
  },
  lmstudio: {
    name: 'LM Studio',
    address: { kind: 'usual', baseUrl: 'http://localhost:1234/v1' },
    needsKey: false,
    keyHeader: null,
    dialect: open,
  },
  compatible: {
    name: 'OpenAI-compatible server',
    address: { kind: 'own' },
    needsKey: false,
    keyHeader: null,
    dialect: open,
  },
}

/** The presets with fixed hosts: a person's own key goes to one of these and nowhere else. */
export const ownKeyProviders = ['openai', 'openrouter'] as const satisfies readonly ProviderId[]
export type OwnKeyProvider = (typeof ownKeyProviders)[number]

/** One server, ready to be asked. */
export type ProviderSettings = {
  provider: ProviderId
  /** Without a slash at the end. */
  baseUrl: string
  apiKey: string | null
  model: string
  /** Null where no embeddings are asked for. */
  embeddingModel: string | null
}
