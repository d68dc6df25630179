import {
  askAgain,
  composeMessages,
  composeRequest,
  formatOf,
} from '@/lib/ai/client/compose-request'
import type { ModelClient } from '@/lib/ai/client/model-client'
import type { ModelErrorCode } from '@/lib/ai/client/model-error-codes'
import { providerPresets } from '@/lib/ai/client/model-providers'
import { parseAnswer } from '@/lib/ai/client/parse-answer'
import { addSpent, nothingSpent, unknownSpent } from '@/lib/ai/client/spent'
import { browserModelName } from './model-choice'
import { offeredLanguages, openSession, type Session } from './prompt-api'

/** Returns the code of an error of the Prompt API. */
function codeOf(
  error: unknown,
  cancel: AbortSignal | undefined,
  late: AbortSignal,
): ModelErrorCode {
  if (cancel?.aborted) return 'cancelled'
  if (late.aborted) return 'too-slow'
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return 'too-long'
  if (name === 'NotReadableError') return 'refused'
  if (name === 'SyntaxError') return 'unreadable'
  return name === 'NotSupportedError' || name === 'NotAllowedError'
    ? 'model-unknown'
    : 'unreachable'
}

/** True once the browser has refused a schema, until the page ends. */
let refusesSchemas = false

type Ask = ModelClient['ask']
type Asked = Parameters<Ask>[0]

/** Composes the system message and the user message, with the schema as a part of the prompt or beside it. */
function composePrompt(question: Asked, mode: 'schema' | 'plain') {
  const dialect = { ...providerPresets.compatible.dialect, mode }
  const { messages } = composeRequest(question, composeMessages(question, true), '', dialect)
  const [system = '', user = ''] = messages.map(({ content }) => String(content))
  const schema = formatOf(question).json_schema.schema
  return { system, user, constraint: mode === 'schema' ? { responseConstraint: schema } : {} }
}

type PromptOptions = Parameters<Session['prompt']>[1]

/** Prompts a session, and tells what has come so far. */
async function prompt(
  session: Session,
  text: string,
  options: PromptOptions,
  onText: ((text: string) => void) | undefined,
): Promise<string> {
  if (!onText) return session.prompt(text, options)
  const reader = session.promptStreaming(text, options).getReader()
  let answer = ''
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    answer += piece.value
    onText(answer)
  }
  return answer
}

/** Asks in one session: a repair is its next message. */
const ask: Ask = async (question, { signal: cancel, deadline, onText }) => {
  const late = AbortSignal.timeout(deadline)
  const signal = cancel ? AbortSignal.any([cancel, late]) : late
  const mode = refusesSchemas ? 'plain' : 'schema'
  let spent = nothingSpent
  let session: Session | null = null
  try {
    const { system, user, constraint } = composePrompt(question, mode)
    session = await openSession(system, await offeredLanguages(), { signal })
    let next = user
    for (let round = 0; ; round++) {
      const text = await prompt(session, next, { signal, ...constraint }, onText)
      spent = addSpent(spent, unknownSpent)
      const parsed = parseAnswer(text, question.schema)
      if (parsed.ok) return { ok: true, value: parsed.value, spent, mode }
      if (round > 0 || parsed.code === 'refused')
        return { ok: false, code: parsed.code, retryAfter: null, spent }
      next = String(askAgain([], text, parsed.problems).at(-1)?.content)
    }
  } catch (error) {
    const isRefused = error instanceof Error && error.name === 'NotSupportedError'
    if (!isRefused || !session || mode === 'plain') {
      return { ok: false, code: codeOf(error, cancel, late), retryAfter: null, spent }
    }
    refusesSchemas = true
    const again = { deadline, ...(cancel ? { signal: cancel } : {}), ...(onText ? { onText } : {}) }
    return ask(question, again)
  } finally {
    session?.destroy()
  }
}

/**
 * Creates a client for the browser's own model (Prompt API), with the same messages, repair and answers as one for a
 * server. Nothing leaves the device. It does not report tokens, and has no embeddings.
 */
export const createBrowserModel = (): ModelClient => ({
  model: browserModelName,
  ask,
  embed: async () => ({ ok: false, code: 'model-unknown', retryAfter: null, spent: nothingSpent }),
})
