import { APIError, type OpenAI } from 'openai'
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions'
import { adaptDialect, type Dialect } from './dialect'
import { isTransient, type ModelError, modelErrorOf, wordsOf } from './model-error'
import { type ReadCompletion, readCompletion } from './read-completion'
import { nothingSpent, type Spent, unknownSpent } from './spent'
import { streamChat } from './stream-chat'

/** Aborts a call at its time limit, even if the server does not answer. */
export type Ending = { signal: AbortSignal; cancel: AbortSignal | undefined; endsAt: number }

/** Waiting and randomness, replaced in tests. */
export type Pace = {
  /** Resolves after the milliseconds, or at once if the signal is aborted. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  random: () => number
  now: () => number
}

export type ChatAnswer =
  | { ok: true; text: string; isCut: boolean; spent: Spent; dialect: Dialect }
  | ({ ok: false; spent: Spent } & ModelError)

const firstWait = 500
const maxWait = 20_000

/** Returns true if the server rejects the request as malformed. */
const isMalformed = (error: unknown): error is APIError =>
  error instanceof APIError && (error.status === 400 || error.status === 422)

/** Retries a request on transient failures, waiting between attempts as the server asks. */
export async function tryAgain<T>(
  run: () => Promise<T>,
  ending: Ending,
  pace: Pace,
  retries: number,
): Promise<{ ok: true; value: T } | ({ ok: false; error: unknown } & ModelError)> {
  for (let round = 0; ; round++) {
    try {
      return { ok: true, value: await run() }
    } catch (error) {
      const isCancelled = ending.cancel?.aborted === true
      const ended = { isCancelled, isLate: ending.signal.aborted && !isCancelled }
      const failure = modelErrorOf(error, ended, pace.now())
      const backOff = Math.min(maxWait, firstWait * 2 ** round) * (0.5 + pace.random())
      const wait = failure.retryAfter === null ? backOff : failure.retryAfter * 1_000
      const isInTime = pace.now() + wait < ending.endsAt
      if (!isTransient(failure.code) || round >= retries || !isInTime) {
        return { ok: false, error, ...failure }
      }
      await pace.wait(wait, ending.signal)
    }
  }
}

/**
 * Sends a chat request, adapting its dialect: a parameter that the server refuses as malformed is removed or renamed
 * until the request is accepted or no alternative is left.
 *
 * @param onText has the answer streamed, if its server can, and is called with everything that has come so far
 */
export async function sendChat(
  parts: { openai: OpenAI; ending: Ending; pace: Pace; retries: number; dialect: Dialect },
  compose: (dialect: Dialect) => ChatCompletionCreateParamsNonStreaming,
  onText?: (text: string) => void,
): Promise<ChatAnswer> {
  const { openai, ending, pace, retries } = parts
  const tried: Dialect[] = []
  let { dialect } = parts
  for (;;) {
    tried.push(dialect)
    const body = compose(dialect)
    const sent = await tryAgain<unknown>(
      () =>
        onText && dialect.canStream
          ? streamChat(openai, body, ending.signal, onText)
          : openai.chat.completions.create(body, { signal: ending.signal }),
      ending,
      pace,
      retries,
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

/** A refused request costs nothing; an aborted one may have cost anything. */
function spentOfError(code: ModelError['code']): Spent {
  const isUnknown = code === 'too-slow' || code === 'cancelled' || code === 'too-large'
  return isUnknown ? unknownSpent : nothingSpent
}

function answerOf(read: ReadCompletion, dialect: Dialect): ChatAnswer {
  if (read.ok) return { ...read, dialect }
  return { ok: false, code: read.code, retryAfter: null, spent: read.spent }
}
