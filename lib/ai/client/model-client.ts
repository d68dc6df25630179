import { OpenAI } from 'openai'
import {
  askAgain,
  composeMessages,
  composeRequest,
  inputCharacters,
  type Question,
} from './compose-request'
import type { DialectMemory } from './dialect'
import { type Embedded, embedTexts } from './embeddings'
import { limitRetries, openEnding } from './ending'
import type { ModelError } from './model-error'
import { type ProviderSettings, providerPresets } from './model-providers'
import { parseAnswer } from './parse-answer'
import { sendChat } from './send-chat'
import { addSpent, estimateTokens, nothingSpent, type Spent } from './spent'

export type ModelAnswer<T> =
  | {
      ok: true
      value: T
      spent: Spent
      mode: 'schema' | 'json' | 'plain'
      /** True if the answer was cut short: the items of its lists that had come are there, others may be missing. */
      isPart?: boolean
    }
  | ({ ok: false; spent: Spent } & ModelError)

export type CallOptions = {
  /** Aborts the call with the code `cancelled`. */
  signal?: AbortSignal
  /** Milliseconds for the whole call, including retries, waits and a repair. */
  deadline: number
  /** Has the answer streamed, where the server can; called with everything that has come so far. */
  onText?: (text: string) => void
}

/** Client for one model with structured answers. All model calls go through it. */
export type ModelClient = {
  /** Name of the model that answers. */
  model: string
  ask: <T>(question: Question<T>, options: CallOptions) => Promise<ModelAnswer<T>>
  /** Returns `model-unknown` if no embedding model is configured. */
  embed: (texts: readonly string[], options: CallOptions) => Promise<Embedded>
}

export type ClientParts = {
  memory: DialectMemory
  /** Whether the model gets shorter prompts. */
  isSmall?: boolean
  /** Maximum retries after a transient failure. */
  retries?: number
  /**
   * Creates a fetch that reads at most `maxBytes` of an answer and follows no redirect, so that key and CV reach only
   * the configured host. Its errors have the codes `too-large` and `redirect`.
   */
  createFetch: (maxBytes: number) => typeof fetch
  /** True in a page, where a key is its person's own. */
  isPage?: boolean
  /** Returns a signal that aborts when the device loses its connection, and is aborted while it has none. */
  openLost?: () => AbortSignal
}

/** Maximum bytes of an answer; the largest expected one has a tenth of it. */
const answerBytes = 600_000
/** Maximum bytes of embeddings: 96 vectors of 3,072 dimensions as text. */
const vectorBytes = 12_000_000

function openServer(
  { provider, baseUrl, apiKey }: ProviderSettings,
  { isPage = false, retries = 2 }: ClientParts,
  fetcher: typeof fetch,
): OpenAI {
  const { keyHeader, headers, pageHeaders } = providerPresets[provider]
  return new OpenAI({
    baseURL: baseUrl,
    // The client requires a key; servers without keys ignore it.
    apiKey: apiKey ?? 'none',
    // Set explicitly: the client reads missing options from the environment.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: retries,
    timeout: 600_000,
    dangerouslyAllowBrowser: isPage,
    defaultHeaders: {
      ...headers,
      ...(isPage ? pageHeaders : {}),
      ...(keyHeader && apiKey ? { [keyHeader]: apiKey } : {}),
    },
    fetch: fetcher,
  })
}

/** Returns the maximum tokens that a question can use, its repair included. */
export function greatestTokens<T>(question: Question<T>): number {
  const prompt = composeMessages(question)
    .map(({ content }) => (typeof content === 'string' ? content : ''))
    .join('')
  // A repair sends everything again, with the wrong answer.
  return 2 * estimateTokens(prompt) + 3 * question.maxTokens
}

/**
 * Creates a client for one server. Sends nothing until the first question. Failures are values with a code and the
 * usage so far; only programming errors throw.
 */
export function createModelClient(settings: ProviderSettings, parts: ClientParts): ModelClient {
  const { memory, createFetch, isSmall = false } = parts
  const { baseUrl, model, embeddingModel, provider } = settings
  const fetchChat = createFetch(answerBytes)
  const fetchVectors = createFetch(vectorBytes)
  const memoryKey = `${baseUrl} ${model}`

  /** Opens the server for one call, whose end is known to its retries. */
  const open = (options: CallOptions, fetcher: typeof fetch) => {
    const ending = openEnding(options, parts.openLost?.())
    return { ending, openai: openServer(settings, parts, limitRetries(fetcher, ending)) }
  }

  return {
    model,
    async ask(question, options) {
      let messages = composeMessages(question, isSmall)
      if (JSON.stringify(messages).length > inputCharacters) {
        return { ok: false, code: 'too-long', retryAfter: null, spent: nothingSpent }
      }
      const opened = open(options, fetchChat)
      let spent = nothingSpent
      for (let round = 0; ; round++) {
        const dialect = memory.recall(memoryKey) ?? providerPresets[provider].dialect
        const answer = await sendChat(
          { ...opened, dialect },
          (spoken) => composeRequest(question, messages, model, spoken),
          options.onText,
        )
        spent = addSpent(spent, answer.spent)
        if (!answer.ok)
          return { ok: false, code: answer.code, retryAfter: answer.retryAfter, spent }
        memory.keep(memoryKey, answer.dialect)
        const parsed = parseAnswer(answer.text, question.schema, question.keepsItems)
        const { end } = answer
        // Nothing of a begun answer is asked for again.
        if (end !== 'whole' && !(parsed.ok && (question.keepsItems || end === 'broke-off')))
          return { ok: false, code: end, retryAfter: null, spent }
        if (parsed.ok) {
          const { mode } = answer.dialect
          return { ok: true, value: parsed.value, spent, mode, isPart: !parsed.isWhole }
        }
        if (round > 0 || parsed.code === 'refused')
          return { ok: false, code: parsed.code, retryAfter: null, spent }
        messages = askAgain(messages, answer.text, parsed.problems)
      }
    },
    async embed(texts, options) {
      if (embeddingModel === null) {
        return { ok: false, code: 'model-unknown', retryAfter: null, spent: nothingSpent }
      }
      return embedTexts({ ...open(options, fetchVectors), model: embeddingModel }, texts)
    },
  }
}
