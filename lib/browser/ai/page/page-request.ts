import { costOf } from '@/lib/ai/client/prices'
import { addSpent, nothingSpent, type Spent, tokensOf } from '@/lib/ai/client/spent'
import type { ReaderRecords } from '@/lib/ai/stages/reader-context'
import { RequestEndedError, StageError } from '@/lib/ai/stages/stage-error'
import type { StageContext, StageInput, StageKind } from '@/lib/ai/stages/stage-types'
import type { AiRequestAnswer } from '@/lib/api/ai-requests'
import type { JsonObject } from '@/lib/resume/json-value'
import type { PageModel } from './page-model'

/** Request to the model of this device. It lasts as long as its page. */
export type PageRequest = Pick<
  AiRequestAnswer,
  'id' | 'status' | 'stage' | 'code' | 'retryAfter'
> & {
  input: StageInput<StageKind>
  /** Idempotency key. */
  key: string | undefined
  /** Whether somebody looks at one text and waits: an exam is not taken first then. */
  isHurried: boolean
  /** Results of stages, which a new attempt does not ask for again. */
  found: JsonObject
  result: object | null
  model: string | null
  prompts: string[]
  spent: Spent
  /** US dollars; null once the cost of a call is unknown. */
  dollars: number | null
  createdAt: number
  ended: AbortController
}

/** Milliseconds for one call: people's own machines are slow, and nobody else waits. */
const patience = 300_000
/** Milliseconds for one call while somebody waits for one text. */
const hurriedPatience = 60_000
/** Milliseconds that an answer names as its lifetime. */
const lifetime = 86_400_000

/** Creates a request that nobody works on yet. */
export const newPageRequest = (
  given: Pick<PageRequest, 'id' | 'input' | 'key' | 'isHurried'>,
  now: number,
): PageRequest => ({
  ...{ ...given, status: 'waiting', stage: null, code: null, retryAfter: null },
  ...{ found: {}, result: null, model: null, prompts: [], spent: nothingSpent, dollars: 0 },
  ...{ createdAt: now, ended: new AbortController() },
})

/** Formats a request as the API does. */
export function pageAnswer(request: PageRequest): AiRequestAnswer {
  const { id, input, status, stage, code, retryAfter, createdAt, model, prompts } = request
  return {
    ...{ id, kind: input.kind, status, stage, code, retryAfter },
    documentId: 'documentId' in input ? (input.documentId ?? null) : null,
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(createdAt + lifetime).toISOString(),
    madeBy: model === null ? null : { model, prompts },
    used: {
      calls: request.spent.calls,
      tokens: tokensOf(request.spent),
      dollars: request.dollars,
    },
    ...(request.result === null ? {} : { result: request.result }),
  }
}

type Parts = {
  model: PageModel
  reader: ReaderRecords
  /** Has the model examined while nobody waits. */
  examine: StageContext['readerContext']['examine']
}

/** Opens the context in which stages work on a request: without a budget, but with its cost counted. */
export function openPageContext(
  request: PageRequest,
  { model: { client, server, isSmall }, reader, examine }: Parts,
): StageContext {
  const { ended, isHurried } = request
  const call: (typeof client)['ask'] = async (question, options) => {
    const answer = await client.ask(question, options)
    const cost = costOf(server, answer.spent)
    const isKnown = cost !== null && request.dollars !== null
    request.spent = addSpent(request.spent, answer.spent)
    if (answer.spent.calls > 0) {
      request.dollars = isKnown ? (request.dollars ?? 0) + cost.dollars : null
    }
    if (ended.signal.aborted) throw new RequestEndedError()
    return answer
  }
  const note = (prompt: string) => {
    request.model = client.model
    request.prompts = [...new Set([...request.prompts, prompt])]
    return { signal: ended.signal, deadline: isHurried ? hurriedPatience : patience }
  }
  return {
    found: request.found,
    isSmall,
    async enter(stage, found = {}) {
      if (ended.signal.aborted) throw new RequestEndedError()
      Object.assign(request, { status: 'running', stage, found: { ...request.found, ...found } })
    },
    async ask(question, prompt) {
      const answer = await call(question, note(prompt))
      if (answer.ok) return answer.value
      throw new StageError(answer.code, answer.retryAfter)
    },
    readerContext: {
      ...{ reader, examine, isSmall, hasTimeForExam: !isHurried, id: request.id },
      async ask(question, prompt) {
        const answer = await call(question, note(prompt))
        return answer.ok
          ? { ok: true, value: answer.value }
          : { ok: false, code: answer.code, retryAfter: answer.retryAfter }
      },
    },
  }
}
