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
import type { ModelError } from './model-error'
import { type ProviderSettings, providerPresets } from './model-providers'
import { parseAnswer } from './parse-answer'
import { type Ending, type Pace, sendChat } from './send-chat'
import { addSpent, estimateTokens, nothingSpent, type Spent } from './spent'

export type ModelAnswer<T> =
  | { ok: true; value: T; spent: Spent; mode: 'schema' | 'json' | 'plain' }
  | ({ ok: false; spent: Spent } & ModelError)

export type CallOptions = {
  /** Ends the call at once: `cancelled`. */
  signal?: AbortSignal
  /** Milliseconds for all of it: tries, waits, a repair. */
  deadline: number
}

/** A model that answers in a shape. Every use of a model goes through this. */
export type ModelClient = {
  /** Name of the model that answers. */
  model: string
  ask: <T>(question: Question<T>, options: CallOptions) => Promise<ModelAnswer<T>>
  /** `model-unknown` where no model for embeddings is set. */
  embed: (texts: readonly string[], options: CallOptions) => Promise<Embedded>
}

export type ClientParts = {
  memory: DialectMemory
  /** More tries after one that failed for the moment. */
  retries?: number
  /**
   * Creates a fetch that reads so many bytes of an answer and follows no redirect: a key and a CV go where they were
   * meant to go. Its errors have the codes `too-large` and `redirect`.
   */
  createFetch: (maxBytes: number) => typeof fetch
  pace?: Pace
}

/** Bytes of an answer; the largest that we ask for has a tenth of it. */
const answerBytes = 600_000
/** Vectors are numbers as text: 96 of 3,072 dimensions. */
const vectorBytes = 12_000_000

const defaultPace: Pace = {
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, milliseconds)
      if (signal.aborted) end()
      else signal.addEventListener('abort', end)
    }),
  random: Math.random,
  now: Date.now,
}

function openServer(settings: ProviderSettings, fetcher: typeof fetch): OpenAI {
  const { provider, baseUrl, apiKey } = settings
  const { keyHeader } = providerPresets[provider]
  return new OpenAI({
    baseURL: baseUrl,
    // The client wants one; servers that need none do not look at it.
    apiKey: apiKey ?? 'none',
    // Said here, all of it: what is missing the client would take from the environment.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    // Tries and time are ours: its own count neither the body nor what a server asks to wait.
    maxRetries: 0,
    timeout: 600_000,
    defaultHeaders: keyHeader && apiKey ? { [keyHeader]: apiKey } : {},
    fetch: fetcher,
  })
}

/** The most tokens that a question can cost, its repair included. */
export function greatestTokens<T>(question: Question<T>): number {
  const prompt = composeMessages(question)
    .map(({ content }) => (typeof content === 'string' ? content : ''))
    .join('')
  // A repair sends all of it again, and the answer that was wrong.
  return 2 * estimateTokens(prompt) + 3 * question.maxTokens
}

/**
 * Opens a server for questions. Nothing is sent before the first of them. Errors are values with a
 * code and the usage so far; only a fault of ours throws.
 */
export function createModelClient(settings: ProviderSettings, parts: ClientParts): ModelClient {
  const { memory, createFetch, retries = 2, pace = defaultPace } = parts
  const { baseUrl, model, embeddingModel, provider } = settings
  const chat = openServer(settings, createFetch(answerBytes))
  const vectors = openServer(settings, createFetch(vectorBytes))
  const memoryKey = `${baseUrl} ${model}`

  const endOf = ({ signal, deadline }: CallOptions): Ending => {
    const late = AbortSignal.timeout(deadline)
    return {
      signal: signal ? AbortSignal.any([signal, late]) : late,
      cancel: signal,
      endsAt: pace.now() + deadline,
    }
  }

  return {
    model,
    async ask(question, options) {
      const ending = endOf(options)
      let messages = composeMessages(question)
      if (JSON.stringify(messages).length > inputCharacters) {
        return { ok: false, code: 'too-long', retryAfter: null, spent: nothingSpent }
      }
      let spent = nothingSpent
      for (let round = 0; ; round++) {
        const dialect = memory.recall(memoryKey) ?? providerPresets[provider].dialect
        const answer = await sendChat({ openai: chat, ending, pace, retries, dialect }, (spoken) =>
          composeRequest(question, messages, model, spoken),
        )
        spent = addSpent(spent, answer.spent)
        if (!answer.ok)
          return { ok: false, code: answer.code, retryAfter: answer.retryAfter, spent }
        memory.keep(memoryKey, answer.dialect)
        const parsed = parseAnswer(answer.text, question.schema)
        if (parsed.ok) return { ok: true, value: parsed.value, spent, mode: answer.dialect.mode }
        if (round > 0) return { ok: false, code: parsed.code, retryAfter: null, spent }
        messages = askAgain(messages, answer.text, parsed.problems)
      }
    },
    async embed(texts, options) {
      if (embeddingModel === null) {
        return { ok: false, code: 'model-unknown', retryAfter: null, spent: nothingSpent }
      }
      const ending = endOf(options)
      return embedTexts({ openai: vectors, model: embeddingModel, ending, pace, retries }, texts)
    },
  }
}
