import { APIError, type OpenAI } from 'openai'
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions'
import { adaptDialect, type Dialect } from './dialect'
import type { Ending } from './ending'
import { asBrokenAnswer } from './fetch-code'
import { type ModelError, modelErrorOf, wordsOf } from './model-error'
import { type CompletionEnd, type ReadCompletion, readCompletion } from './read-completion'
import { nothingSpent, type Spent, unknownSpent } from './spent'
import { streamChat } from './stream-chat'

export type ChatAnswer =
  | { ok: true; text: string; end: CompletionEnd; spent: Spent; dialect: Dialect }
  | ({ ok: false; spent: Spent } & ModelError)

/** Returns true if the server rejects the request as malformed. */
const isMalformed = (error: unknown): error is APIError =>
  error instanceof APIError && (error.status === 400 || error.status === 422)

/** Runs a request of the client, which repeats it as `limitRetries` allows. */
export async function attempt<T>(
  run: () => Promise<T>,
  ending: Ending,
): Promise<{ ok: true; value: T } | ({ ok: false; error: unknown } & ModelError)> {
  try {
    return { ok: true, value: await run() }
  } catch (error) {
    return { ok: false, error, ...modelErrorOf(asBrokenAnswer(error), ending) }
  }
}

/**
 * Sends a chat request, adapting its dialect: a parameter that the server refuses as malformed is removed or renamed
 * until the request is accepted or no alternative is left. Nothing is sent again once an answer has begun.
 *
 * @param onText has the answer streamed, if its server can, and is called with everything that has come so far
 */
export async function sendChat(
  parts: { openai: OpenAI; ending: Ending; dialect: Dialect },
  compose: (dialect: Dialect) => ChatCompletionCreateParamsNonStreaming,
  onText?: (text: string) => void,
): Promise<ChatAnswer> {
  const { openai, ending } = parts
  const tried: Dialect[] = []
  let { dialect } = parts
  for (;;) {
    tried.push(dialect)
    const body = compose(dialect)
    const sent = await attempt<unknown>(
      () =>
        onText && dialect.canStream
          ? streamChat(openai, body, ending.signal, onText)
          : openai.chat.completions.create(body, { signal: ending.signal }),
      ending,
    )
    if (sent.ok) return answerOf(readCompletion(sent.value), dialect)
    const next = isMalformed(sent.error) ? adaptDialect(dialect, wordsOf(sent.error), tried) : null
    if (!next) {
      const { code, retryAfter } = sent
      return { ok: false, code, retryAfter, spent: spentOfError(code) }
    }
    dialect = next
  }
}

/** Errors that may come after the server has begun to answer. */
const unknownCosts: readonly ModelError['code'][] = [
  'too-slow',
  'cancelled',
  'too-large',
  'offline',
  'broke-off',
]

/** A refused request costs nothing; an aborted one may have cost anything. */
const spentOfError = (code: ModelError['code']): Spent =>
  unknownCosts.includes(code) ? unknownSpent : nothingSpent

function answerOf(read: ReadCompletion, dialect: Dialect): ChatAnswer {
  if (read.ok) return { ...read, dialect }
  return { ok: false, code: read.code, retryAfter: null, spent: read.spent }
}
