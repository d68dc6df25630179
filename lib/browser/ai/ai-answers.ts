import type { AiReport, AiState } from '@/lib/api/ai'
import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'

// Every answer is looked at before it is believed; what is more than we know is passed over.

const textOf = (value: JsonValue | undefined) => (typeof value === 'string' ? value : '')
const countOf = (value: JsonValue | undefined) => (typeof value === 'number' ? value : null)

function readOwn(value: JsonValue | undefined): AiState['own'] {
  if (!isJsonObject(value)) return null
  const { provider, model, embeddingModel, savedAt, isReadable } = value
  return {
    provider: textOf(provider) as NonNullable<AiState['own']>['provider'],
    model: textOf(model),
    embeddingModel: textOf(embeddingModel) || null,
    savedAt: textOf(savedAt),
    isReadable: isReadable === true,
  }
}

function readOperator(value: JsonValue | undefined): AiState['operator'] {
  if (!isJsonObject(value)) return null
  const { provider, name, model, embeddingModel } = value
  return {
    provider: textOf(provider) as NonNullable<AiState['operator']>['provider'],
    name: textOf(name),
    model: textOf(model),
    embeddingModel: textOf(embeddingModel) || null,
  }
}

function readProviders(value: JsonValue | undefined): AiState['ownProviders'] {
  if (!Array.isArray(value)) return []
  return value.filter(isJsonObject).map(({ id, name, host }) => ({
    id: textOf(id) as AiState['ownProviders'][number]['id'],
    name: textOf(name),
    host: textOf(host),
  }))
}

/** Which model answers, and what it has used today; null for what is no such answer. */
export function readAiState(value: unknown): AiState | null {
  if (!isJsonObject(value) || !isJsonObject(value.today)) return null
  const { uses, today } = value
  if (uses !== null && uses !== 'own' && uses !== 'operator') return null
  return {
    uses,
    operator: readOperator(value.operator),
    own: readOwn(value.own),
    ownProviders: readProviders(value.ownProviders),
    today: {
      tokens: countOf(today.tokens) ?? 0,
      limit: countOf(today.limit),
      calls: countOf(today.calls) ?? 0,
      dollars: countOf(today.dollars),
    },
  }
}

type ErrorText = Extract<AiReport, { ok: false }>
type Report = Extract<AiReport, { ok: true }>

const readErrorCode = ({ code, retryAfter }: JsonObject): ErrorText => ({
  ok: false,
  // A code that this page does not know has words all the same: see messageForCode.
  code: textOf(code) as ErrorText['code'],
  retryAfter: countOf(retryAfter),
})

function readEmbeddings(value: JsonValue | undefined): Report['embeddings'] {
  if (!isJsonObject(value)) return null
  if (value.ok !== true) return readErrorCode(value)
  return { ok: true, dimensions: countOf(value.dimensions) ?? 0 }
}

/** Parses the report of a connection test; null if the value is not one. */
export function readAiReport(value: unknown): AiReport | null {
  if (!isJsonObject(value)) return null
  if (value.ok === false) return readErrorCode(value)
  const mode = (['schema', 'json', 'plain'] as const).find((one) => one === value.mode)
  if (value.ok !== true || !mode) return null
  return {
    ok: true,
    mode,
    tellsUsage: value.tellsUsage === true,
    milliseconds: countOf(value.milliseconds) ?? 0,
    embeddings: readEmbeddings(value.embeddings),
  }
}
