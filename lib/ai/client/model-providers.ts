import type { Dialect } from './dialect'

/** Providers with known quirks; `compatible` is any other server with the same routes. */
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
  /** As the vendor writes it. */
  name: string
  /**
   * Address of the API. `fixed`: only this one, so that a person's own key may be sent there. `usual`: this one unless
   * the operator sets another. `own`: set by the operator.
   */
  address: { kind: 'fixed' | 'usual'; baseUrl: string } | { kind: 'own' }
  needsKey: boolean
  /** Header for the key beside `authorization`, for servers that require one. */
  keyHeader: string | null
  /** Dialect of the first request; refused parameters are learned (see dialect.ts). */
  dialect: Dialect
}

const hosted: Dialect = {
  mode: 'schema',
  limit: 'max_completion_tokens',
  hasTemperature: false,
  hasEffort: true,
}
/** Servers of open models: Ollama accepts only `max_tokens`, and the others accept it. */
const open: Dialect = {
  mode: 'schema',
  limit: 'max_tokens',
  hasTemperature: true,
  hasEffort: false,
}

/** Presets of each provider before its first request. */
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

/** Presets with fixed hosts, the only ones that a person's own key is sent to. */
export const ownKeyProviders = ['openai', 'openrouter'] as const satisfies readonly ProviderId[]
export type OwnKeyProvider = (typeof ownKeyProviders)[number]

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
