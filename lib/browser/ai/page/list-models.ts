import type { ModelErrorCode } from '@/lib/ai/client/model-error-codes'
import { type ProviderId, providerPresets } from '@/lib/ai/client/model-providers'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { type ModelChoice, readModelKey } from './model-choice'
import { createPageFetch } from './page-fetch'

/** Model that a server offers. */
export type ListedModel = {
  id: string
  /** Tokens; null where the server does not say it. */
  context: number | null
  /** US dollars per million tokens; null where the server does not say them. */
  price: { input: number; output: number } | null
}

export type ListedModels = { ok: true; models: ListedModel[] } | { ok: false; code: ModelErrorCode }

/** Maximum bytes of a list: that of OpenRouter has 700,000. */
const listBytes = 4_000_000
const maxModels = 2_000
/** Milliseconds. */
const listPatience = 20_000

const asNumber = (value: JsonValue | undefined): number | null => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null
}

/** Names by which servers say how many tokens a model takes: OpenRouter, Groq, Mistral, vLLM. */
const contextNames = ['context_length', 'context_window', 'max_context_length', 'max_model_len']

function readModel(value: JsonValue): ListedModel[] {
  if (!isJsonObject(value) || typeof value.id !== 'string') return []
  const { pricing } = value
  const [input, output] = isJsonObject(pricing)
    ? [asNumber(pricing.prompt), asNumber(pricing.completion)]
    : [null, null]
  const known = contextNames.map((name) => asNumber(value[name]))
  return [
    {
      // Google's list has them with the collection before the name.
      id: value.id.replace(/^models\//, ''),
      context: known.find((count) => count !== null) ?? null,
      price:
        input === null || output === null
          ? null
          : { input: input * 1_000_000, output: output * 1_000_000 },
    },
  ]
}

/** Models that answer no chat, by the words of their names. */
const noChat =
  /embed|whisper|tts|dall-e|moderation|image|audio|realtime|transcribe|rerank|ocr|sora|veo/i

/** Reads an answer of `/models`; null if it is none. */
export function readModels(value: JsonValue): ListedModel[] | null {
  const data = isJsonObject(value) ? value.data : null
  if (!Array.isArray(data)) return null
  const models = data.slice(0, maxModels).flatMap(readModel)
  return models.filter(({ id }) => !noChat.test(id)).sort((a, b) => a.id.localeCompare(b.id, 'en'))
}

function codeOf(status: number): ModelErrorCode {
  if (status === 401 || status === 403) return 'key-refused'
  return status === 429 ? 'busy' : status >= 500 ? 'server-trouble' : 'no-model-server'
}

/**
 * Asks a server which models it offers. Without a key, no header makes the browser ask the server for permission first.
 *
 * @returns `unreachable` also for what the browser refuses
 */
export async function listModels(
  server: { provider: ProviderId; baseUrl: string; key: string | null },
  signal: AbortSignal,
): Promise<ListedModels> {
  const { headers, pageHeaders, modelsKeyHeader, modelsPath } = providerPresets[server.provider]
  const { key } = server
  const [name, value] = modelsKeyHeader
    ? [modelsKeyHeader, key]
    : ['authorization', `Bearer ${key}`]
  const own = key ? { [name]: value ?? '' } : {}
  try {
    const send = createPageFetch(listBytes)
    const answer = await send(`${server.baseUrl}${modelsPath ?? '/models'}`, {
      headers: { ...headers, ...pageHeaders, ...own },
      signal,
    })
    if (!answer.ok) return { ok: false, code: codeOf(answer.status) }
    const models = readModels((await answer.json()) as JsonValue)
    return models ? { ok: true, models } : { ok: false, code: 'no-model-server' }
  } catch (error) {
    if (signal.aborted) return { ok: false, code: 'too-slow' }
    if (error instanceof SyntaxError) return { ok: false, code: 'no-model-server' }
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'redirect') return { ok: false, code: 'redirected' }
    if (code === 'too-large' || code === 'reload-needed') return { ok: false, code }
    return { ok: false, code: 'unreachable' }
  }
}

/** Asks the server of a choice for its models, with the stored key. */
export async function listChosenModels(
  { provider, baseUrl }: ModelChoice,
  signal: AbortSignal,
): Promise<ListedModels> {
  if (provider === 'browser') return { ok: true, models: [] }
  const how = AbortSignal.any([signal, AbortSignal.timeout(listPatience)])
  return listModels({ provider, baseUrl, key: await readModelKey() }, how)
}
